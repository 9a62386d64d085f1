// Lints every contract: OpenAPI with Spectral and Redocly, AsyncAPI with Spectral, each event's example against its
// schema, and the service canvases against all of these. Nothing here reaches the network. Exit code 0: no finding.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { staleCanvases } from './canvas.js';
import { eventFindings, topicFindings } from './events.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');
const quiet = {
  ...process.env,
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  SCARF_ANALYTICS: 'false',
  NO_UPDATE_NOTIFIER: '1',
};

// Contracts named on the command line are linted alone; without any, all contracts and all events are.
const named = process.argv.slice(2).map((file) => relative(root, resolve(file)));
const contracts = named.length > 0 ? named : allContracts();

function allContracts() {
  return readdirSync(join(root, 'openapi'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join('openapi', name))
    .sort();
}

function run(title, tool, ...args) {
  console.log(`\n== ${title}`);
  const outcome = spawnSync(join(bin, tool), args, { cwd: root, env: quiet, stdio: 'inherit' });
  if (outcome.error) console.error(outcome.error.message);
  return outcome.status === 0;
}

const passed = [
  run('Spectral: OpenAPI and OWASP', 'spectral', 'lint', '--fail-severity', 'warn', ...contracts),
  run('Redocly', 'redocly', 'lint', '--max-problems', '200', ...contracts),
];
if (named.length === 0) {
  const asyncapi = join('events', 'asyncapi.yaml');
  passed.push(
    run('Spectral: AsyncAPI', 'spectral', 'lint', '--fail-severity', 'warn', '--ruleset', '.spectral-asyncapi.yaml', asyncapi),
  );
  console.log('\n== Event schemas, examples and topics');
  const findings = [
    ...eventFindings(join(root, 'events')),
    ...topicFindings(join(root, asyncapi), join(root, '..', 'services')),
  ];
  findings.forEach((finding) => console.log(`  ${relative(root, finding.file)}: ${finding.message}`));
  passed.push(findings.length === 0);

  console.log('\n== Service canvases');
  const stale = staleCanvases();
  stale.forEach(({ page }) => console.log(`  ${page} is out of date: npm run canvas`));
  passed.push(stale.length === 0);
}

const clean = passed.every(Boolean);
console.log(`\n${contracts.length} contract(s) linted: ${clean ? 'no finding' : 'see the findings above'}`);
process.exit(clean ? 0 : 1);
