/** `content/hosts.yaml`: the only other sites that articles may link to. The wallet's own and the regulators' come from their own files. */
import { z } from 'zod';

export const HostsSchema = z.strictObject({
  hosts: z.array(
    z.strictObject({
      host: z
        .string()
        .regex(/^(?!.*(?:^|\.)xn--)(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/, 'Write only the name, in small letters, such as www.authority.example.')
        .describe(
          'The name as it stands in an address between https:// and the next slash, such as www.authority.example; exactly this one, not its sub-domains.',
        ),
      why: z.string().trim().min(5).describe('Whose site it is and why readers are sent there.'),
      checked: z.iso.date().describe('The day somebody last opened it.'),
    }),
  ),
});

export type Hosts = z.infer<typeof HostsSchema>;
