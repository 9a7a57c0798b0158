import { z } from 'zod';
import { LineCounter, isMap, isScalar, parseDocument, visit } from 'yaml';

const permissionsSchema = z.partialRecord(
  z.enum(['actions', 'contents', 'deployments', 'id-token', 'issues', 'pages', 'pull-requests']),
  z.enum(['read', 'write', 'none']),
);
const textsSchema = z.record(z.string(), z.string());

const stepSchema = z
  .strictObject({
    name: z.string().optional(),
    id: z.string().optional(),
    if: z.string().optional(),
    uses: z.string().optional(),
    with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
    run: z.string().optional(),
    env: textsSchema.optional(),
  })
  .refine(
    ({ uses, run }) => (uses === undefined) !== (run === undefined),
    'A step runs something or uses something.',
  );

const jobSchema = z.strictObject({
  name: z.string(),
  needs: z.union([z.string(), z.array(z.string())]).optional(),
  if: z.string().optional(),
  'runs-on': z.string(),
  'timeout-minutes': z.number().optional(),
  permissions: permissionsSchema.optional(),
  environment: z.strictObject({ name: z.string(), url: z.string() }).optional(),
  outputs: textsSchema.optional(),
  env: textsSchema.optional(),
  steps: z.array(stepSchema).min(1),
});

const globsSchema = z.array(z.string()).min(1);
const branchSchema = z
  .strictObject({ branches: globsSchema.optional(), 'paths-ignore': globsSchema.optional() })
  .nullable();

/** A workflow, as far as ours use what GitHub knows: a key that is misspelt is not among these. */
export const workflowSchema = z.strictObject({
  name: z.string(),
  on: z.strictObject({
    pull_request: branchSchema.optional(),
    pull_request_target: branchSchema.optional(),
    push: branchSchema.optional(),
    schedule: z.array(z.strictObject({ cron: z.string().regex(/^\S+(?: \S+){4}$/) })).optional(),
    workflow_dispatch: z.null().optional(),
    workflow_run: z.strictObject({ workflows: globsSchema, types: globsSchema }).optional(),
  }),
  permissions: permissionsSchema.optional(),
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean().optional() }).optional(),
  env: textsSchema.optional(),
  jobs: z.record(z.string(), jobSchema),
});

export type Workflow = z.infer<typeof workflowSchema>;
export type Job = Workflow['jobs'][string];
export type Step = Job['steps'][number];

/** A workflow with its text and the remark behind each action it uses. */
export type WorkflowFile = { text: string; workflow: Workflow; uses: { action: string; remark: string }[] };

/**
 * Reads a workflow.
 * @throws Error when it is no YAML, or not a workflow of ours
 */
export function readWorkflow(text: string): WorkflowFile {
  const document = parseDocument(text, { lineCounter: new LineCounter(), uniqueKeys: true });
  if (document.errors.length > 0) throw new Error(document.errors.join('\n'));
  const uses: WorkflowFile['uses'] = [];
  visit(document, {
    Pair(_key, { key, value }) {
      if (!isScalar(key) || key.value !== 'uses' || isMap(value) || !isScalar(value)) return;
      uses.push({ action: String(value.value), remark: (value.comment ?? '').trim() });
    },
  });
  return { text, workflow: workflowSchema.parse(document.toJS()), uses };
}
