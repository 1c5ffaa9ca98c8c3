/** A host of our own for tests that take the network away, put up a new deploy or send something else, all at one address. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../../src/operator/serve.ts';

export class Host {
  #server: Server;
  /** Without a slash at its end. */
  readonly address: string;

  private constructor(server: Server, address: string) {
    this.#server = server;
    this.address = address;
  }

  /** @param dir a built site. */
  static async open(dir: string): Promise<Host> {
    const { server, address } = await serve(dir, 0);
    return new Host(server, address);
  }

  /** From now on nobody answers. */
  async goDown(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  async deploy(dir: string): Promise<void> {
    const port = this.#port();
    await this.goDown();
    this.#server = (await serve(dir, port)).server;
  }

  /** From now on every request gets this answer. */
  async answerAll(listener: RequestListener): Promise<void> {
    const port = this.#port();
    await this.goDown();
    this.#server = createServer(listener);
    await new Promise<void>((resolve) => this.#server.listen(port, '127.0.0.1', resolve));
  }

  #port(): number {
    return Number(new URL(this.address).port || (this.#server.address() as AddressInfo).port);
  }
}
