/**
 * A troubleshooter asks one question at a time until it knows what the reader should do. `content/flows/<id>.yaml` holds its logic, the same
 * for every language and wallet, and no words; `content/troubleshooters/<locale>/<id>.yaml` holds the words of the same nodes.
 * The file name is its id, and the ids of its nodes are addresses: neither changes once published.
 */
import { z } from 'zod';
import { TOPIC_IDS } from '../topics/schema.ts';
import { CHANNEL_PURPOSES } from '../wallets/schema.ts';

/** How a node, an answer or an action is called in the files of a troubleshooter. */
const IdSchema = z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'Write it in small letters joined by hyphens, such as money-taken.');

export const ACTION_KINDS = ['do', 'article', 'channel', 'complaint'] as const;

const ActionSchema = z
  .strictObject({
    do: IdSchema.optional().describe('Something to do; its sentence stands in the words of the node, under the same id.'),
    article: z.string().optional().describe('The id of an article to read.'),
    channel: z.enum(CHANNEL_PURPOSES).optional().describe('What to contact support for; shows the fitting channel and what to have ready.'),
    complaint: z.literal(true).optional().describe('true leads to how to complain.'),
  })
  .refine((action) => ACTION_KINDS.filter((kind) => action[kind] !== undefined).length === 1, {
    error: 'An action is one thing',
    params: { repair: 'Write one of “do”, “article”, “channel” and “complaint” behind each hyphen.' },
  });

const NodeSchema = z.strictObject({
  actions: z.array(ActionSchema).optional().describe('What the reader should do, in order. On a question only “channel”: whom to contact before answering.'),
  answers: z
    .record(IdSchema, IdSchema)
    .optional()
    .describe('Only for a question: each answer and the node it leads to. Several answers may lead to one node, but only answers of one question.'),
});

export const FlowSchema = z.strictObject({
  order: z.int().positive().describe('Place in the list of troubleshooters, small numbers first.'),
  topic: z.enum(TOPIC_IDS).describe('The topic on whose page it is offered.'),
  emergency: z.boolean().describe('true when money or the account is in danger right now: the page is stripped to what to do.'),
  articles: z
    .array(z.string())
    .min(1)
    .describe('Ids of the articles below which it is offered and with which the search offers it; an article belongs to one troubleshooter.'),
  start: IdSchema.describe('The node of the first question. It has the address of the troubleshooter itself.'),
  nodes: z.record(IdSchema, NodeSchema).describe('Questions, which have answers, and outcomes, which have actions only. Each is a page.'),
});

const line = (most: number) => z.string().trim().min(2).max(most);

export const TroubleshooterSchema = z.strictObject({
  title: line(70).describe('The problem as the reader would say it; the name of the troubleshooter in every list. Up to 70 characters.'),
  description: z.string().trim().min(15).max(240).describe('What the reader learns by answering, in one or two sentences. 15 to 240 characters.'),
  nodes: z
    .record(
      IdSchema,
      z.strictObject({
        title: line(120).describe('The question; for an outcome what is the matter and what to do, in one sentence. Up to 120 characters.'),
        hint: line(220).optional().describe('How to find the answer, or a sentence that explains or calms.'),
        answers: z.record(IdSchema, line(80)).optional().describe('Each answer as the reader would say it.'),
        do: z.record(IdSchema, line(200)).optional().describe('Each “do” of the node’s actions as a sentence: one action.'),
      }),
    )
    .describe('The words of every node of the flow, and of no other. {payments.reversal-time} inserts a wallet fact.'),
});

export type Flow = z.infer<typeof FlowSchema>;
export type FlowNode = z.infer<typeof NodeSchema>;
export type Action = z.infer<typeof ActionSchema>;
export type Troubleshooter = z.infer<typeof TroubleshooterSchema>;
export type NodeWords = Troubleshooter['nodes'][string];
