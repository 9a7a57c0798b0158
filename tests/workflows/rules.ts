import type { Job, Step, WorkflowFile } from './workflow.ts';

/** What is wrong with a workflow, each in a sentence. */
export type Rule = (file: WorkflowFile) => string[];

/** What a stranger decides about a run: names, titles, texts, branches. */
const STRANGERS =
  /github\.(?:head_ref|event\.(?:pull_request|issue|comment|review|head_commit|workflow_run))/;

const jobsOf = ({ workflow }: WorkflowFile): [string, Job][] => Object.entries(workflow.jobs);
const stepsOf = (file: WorkflowFile): Step[] => jobsOf(file).flatMap(([, { steps }]) => steps);
const holdsToken = (text: string) => /secrets\.|github\.token|GITHUB_TOKEN/.test(text);
const isTrusted = ({ workflow }: WorkflowFile) => workflow.on.workflow_run !== undefined;
const isForStrangers = ({ workflow }: WorkflowFile) => 'pull_request' in workflow.on;

const noPullRequestTarget: Rule = ({ workflow }) =>
  'pull_request_target' in workflow.on
    ? ['It runs on pull_request_target, with secrets beside a stranger’s code.']
    : [];

const leastPermissions: Rule = ({ workflow: { permissions } }) => {
  if (permissions === undefined) return ['It does not say what it may do.'];
  return Object.values(permissions).includes('write') ? ['All of its jobs may write.'] : [];
};

const strangersMayOnlyRead: Rule = (file) => {
  if (!isForStrangers(file)) return [];
  const writing = jobsOf(file).filter(([, { permissions = {} }]) =>
    Object.values(permissions).includes('write'),
  );
  return [
    ...writing.map(([name]) => `The job ${name} may write and runs a stranger’s code.`),
    ...(holdsToken(file.text) ? ['A secret is within reach of a stranger’s code.'] : []),
  ];
};

const nothingPutIntoScripts: Rule = (file) =>
  stepsOf(file)
    .filter(({ run = '' }) => run.includes('${{'))
    .map(({ name }) => `The step “${name}” puts an expression into a script: hand it over as env.`);

const pinned: Rule = ({ uses }) =>
  uses.flatMap(({ action, remark }) => {
    const isPinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(action);
    return [
      ...(isPinned ? [] : [`${action} is not pinned by its whole hash.`]),
      ...(/^v\d+\.\d+\.\d+$/.test(remark) ? [] : [`${action} does not say which version it is.`]),
    ];
  });

const noKeptCredentials: Rule = (file) =>
  stepsOf(file)
    .filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    .filter((step) => step.with?.['persist-credentials'] !== false)
    .map(() => 'A checkout keeps its credentials in the working tree.');

const noStrangersCodeWhereTrusted: Rule = (file) => {
  if (!isTrusted(file)) return [];
  return stepsOf(file).flatMap((step) => {
    const { uses = '', run = '', with: given = {} } = step;
    const ref = String(given['ref'] ?? '');
    const isOwn = ref === '' || ref === '${{ github.event.repository.default_branch }}';
    return [
      ...(uses.startsWith('actions/checkout@') && (!isOwn || given['repository'] !== undefined)
        ? ['A stranger’s code is checked out where secrets are.']
        : []),
      ...(/^actions\/(?:download-artifact|cache)@/.test(uses)
        ? ['An artifact or a cache of a stranger’s run is unpacked where secrets are.']
        : []),
      ...(/\b(?:unzip|tar)\b(?! -p)/.test(run) ? ['A whole archive of a stranger’s run is unpacked.'] : []),
      ...(/(?:node|bash|sh|source)\s+"?\$RUNNER_TEMP|git (?:checkout|fetch|pull|clone)/.test(run)
        ? ['What a stranger’s run made is run.']
        : []),
    ];
  });
};

const tokensApart: Rule = (file) => [
  ...stepsOf(file)
    .filter(
      ({ env = {}, run = '' }) =>
        holdsToken(Object.values(env).join(' ')) && /\b(?:npm|npx|node)\b/.test(run),
    )
    .map(({ name }) => `The step “${name}” hands a token to programs from packages.`),
  ...[file.workflow.env ?? {}, ...jobsOf(file).map(([, { env = {} }]) => env)]
    .filter((env) => holdsToken(Object.values(env).join(' ')))
    .map(() => 'A token is handed to every step.'),
];

const packagesRunNothing: Rule = (file) =>
  stepsOf(file)
    .map(({ run = '' }) => run)
    .filter((run) =>
      /\bnpm (?:install|i|exec)\b|\bnpx\b|\bnpm ci\b(?! --ignore-scripts)|\bcurl\b|\bwget\b/.test(run),
    )
    .map(
      (run) => `“${run.trim()}” fetches programs that the lock file does not hold, or runs their scripts.`,
    );

const limitedTime: Rule = (file) =>
  jobsOf(file)
    .filter(([, job]) => !((job['timeout-minutes'] ?? 0) > 0 && (job['timeout-minutes'] ?? 0) <= 60))
    .map(([name]) => `The job ${name} may run for hours.`);

const knownMachines: Rule = (file) =>
  jobsOf(file)
    .filter(([, job]) => !/^ubuntu-\d\d\.\d\d$/.test(job['runs-on']))
    .map(([name]) => `The job ${name} runs on a machine that is not named by its version.`);

const oneAtATime: Rule = ({ workflow }) =>
  workflow.concurrency === undefined ? ['Two runs of it can get into each other’s way.'] : [];

const strangersNamesOnlyAsData: Rule = (file) =>
  stepsOf(file)
    .filter(
      ({ uses, with: given = {} }) => uses !== undefined && STRANGERS.test(Object.values(given).join(' ')),
    )
    .map(({ uses }) => `${uses} is given something that a stranger decides.`);

/** The rules that every workflow keeps. */
export const RULES = {
  noPullRequestTarget,
  leastPermissions,
  strangersMayOnlyRead,
  nothingPutIntoScripts,
  pinned,
  noKeptCredentials,
  noStrangersCodeWhereTrusted,
  tokensApart,
  packagesRunNothing,
  limitedTime,
  knownMachines,
  oneAtATime,
  strangersNamesOnlyAsData,
} as const satisfies Record<string, Rule>;

/** Everything that is wrong with a workflow. */
export function faultsOf(file: WorkflowFile): string[] {
  return Object.values(RULES).flatMap((rule) => rule(file));
}
