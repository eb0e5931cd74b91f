/**
 * The commands that pages show and the docs test does not run, each with the reason. A command that is neither run nor
 * listed here fails the test, and so does an entry that no page uses any more.
 */

export interface NotRun {
  readonly command: string;
  readonly because: string;
}

const recorded = 'runs thousands of recorded cases; conformance/*.test.ts does so';

const measures = 'measures for minutes, and its output is another one every time; bench/bench.test.ts tests its parts';

export const notRun: readonly NotRun[] = [
  { command: 'npm ci && npm run demo', because: 'installs from the network; the demo has its own test' },
  { command: 'npm ci && npm test', because: 'installs from the network, and runs this test' },
  { command: 'npm run conformance', because: recorded },
  { command: 'npm run conformance -- <files or folders>', because: recorded },
  { command: 'npm run conformance -- cases.jsonl --emit answers.jsonl', because: recorded },
  { command: 'npm run conformance -- cases.jsonl --self-test', because: recorded },
  { command: 'npm run conformance -- --set scheduling --id pub-00815', because: recorded },
  {
    command: 'kubectl get clusters -o yaml | npx flotilla schedule -f - -f manifests/',
    because: 'needs a Karmada control plane',
  },
  {
    command:
      'kubectl get clusters,propagationpolicies,clusterpropagationpolicies,resourcebindings,deployments -A -o yaml | flotilla simulate -f - --drain member1',
    because: 'needs a Karmada control plane',
  },
  {
    command:
      'kubectl --context member1 get deployments,services,configmaps -A -o yaml --show-managed-fields > live/member1.yaml',
    because: 'needs a cluster',
  },
  { command: 'npm run bench', because: measures },
  { command: 'npm run bench:all', because: measures },
  { command: 'npm run bench:growth', because: measures },
  { command: 'npm run bench:regions', because: measures },
  { command: 'npm run bench:index', because: measures },
  { command: 'npm run bench:memory', because: measures },
  { command: 'npm run bench:slower', because: measures },
  { command: 'npm run bench:affected', because: measures },
  { command: 'npm run bench:claims', because: measures },
  { command: 'npm run bench:render', because: measures },
  { command: 'npm run bench -- --baseline bench/results/decision.jsonl', because: measures },
  { command: 'npm run bench -- --size 1000 --name Duplicated --millis 3000', because: measures },
  { command: 'npm run bench:record', because: measures },
  { command: 'npm run bench:plot', because: measures },
];
