// The lint must find what it is there to find: a contract that is in order passes, and each way of breaking it is named.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { eventFindings, topicFindings } from './events.js';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const good = readFileSync(join(here, 'fixtures', 'good.v1.yaml'), 'utf8');
// Beside the fixtures, so that relative references and the rules' file patterns hold as they do for a real contract.
const work = mkdtempSync(join(here, 'work-'));
after(() => rmSync(work, { recursive: true, force: true }));

/** Each break: the rule that must speak, and how the contract in order is spoilt. */
const breaks = {
  'operation-operationId-unique': (text) => text.replace('operationId: rename', 'operationId: course'),
  'oas3-valid-media-example': (text) => text.replace("validFrom: '2026-01-01'", "validFrom: '1 January'"),
  'owasp:api4:2023-string-limit': (text) => text.replace("pattern: '^[A-Z0-9-]+$', maxLength: 30, ", ''),
  'owasp:api8:2023-define-error-responses-401': (text) => text.replace(/ +'401': .*\n/, ''),
  'hrd-operation-texts': (text) => text.replace('      summary: Read a course\n', ''),
  'hrd-roles': (text) => text.replace('      x-scope: open\n', ''),
  'hrd-forbidden': (text) => text.replace(/ +'403': .*\n/, ''),
  'hrd-request-example': (text) => text.replace(/ +examples:\n +course: \{summary: A three-hour course.*\n/, ''),
  'hrd-response-example': (text) => text.replace(/ +examples:\n +course: \{\$ref: '#\/components\/examples\/Course'\}\n/, ''),
  'hrd-problem': (text) => text.replace(/'404': \{.*\}/, "'404': {description: Not there.}"),
  'hrd-body-errors': (text) => text.replace(/ +'415': .*\n/, ''),
  'hrd-idempotency-key': (text) => text.replace('parameters/IdempotencyKey', 'parameters/IfMatchOptional'),
  'hrd-if-match': (text) => text.replace('parameters/IfMatch\'', 'parameters/IfMatchOptional\''),
  'hrd-page': (text) => text.replace(/validTo: \{type: string.*/, 'nextCursor: {type: string, maxLength: 9, description: The next page.}'),
  'hrd-path': (text) => text.replaceAll('/v1/courses', '/v1/Courses'),
  'hrd-camel-case': (text) => text.replaceAll('titleEn', 'title_en'),
  'hrd-no-null': (text) => text.replace('titleEn: {type: string,', 'titleEn: {type: [string, "null"],'),
  'hrd-described': (text) => text.replace('      description: A course.\n', ''),
};

function spectral(files) {
  const outcome = spawnSync(
    join(root, 'node_modules', '.bin', 'spectral'),
    ['lint', '--ruleset', join(root, '.spectral.yaml'), '--fail-severity', 'warn', '--format', 'json', '--quiet', ...files],
    { cwd: work, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  return { status: outcome.status, findings: JSON.parse(outcome.stdout || '[]') };
}

test('each broken contract is found, and the one in order is not', () => {
  const write = (name, text) => {
    const file = join(work, `${name.replaceAll(':', '-')}.v1.yaml`);
    writeFileSync(file, text);
    return file;
  };

  const inOrder = write('in-order', good);
  assert.deepEqual(spectral([inOrder]), { status: 0, findings: [] });

  const files = new Map(
    Object.entries(breaks).map(([rule, spoil]) => {
      const text = spoil(good);
      assert.notEqual(text, good, `the break for ${rule} changes nothing`);
      return [rule, write(rule, text)];
    }),
  );
  const { status, findings } = spectral([...files.values()]);
  assert.notEqual(status, 0);
  for (const [rule, file] of files) {
    const found = findings.filter((finding) => finding.source === file).map((finding) => finding.code);
    assert.ok(found.includes(rule), `${rule} did not speak; found: ${found.join(', ') || 'nothing'}`);
  }
});

test('the lint as a whole fails on a broken contract', () => {
  const broken = join(work, 'broken.v1.yaml');
  writeFileSync(broken, breaks['hrd-roles'](good));
  const lint = (file) => spawnSync(process.execPath, [join(here, 'lint.js'), file], { encoding: 'utf8' });

  const refused = lint(broken);
  assert.equal(refused.status, 1);
  assert.match(refused.stdout, /hrd-roles/);
  assert.equal(lint(join(here, 'fixtures', 'good.v1.yaml')).status, 0);
});

test('an event whose example is missing or wrong is found', () => {
  const events = join(work, 'events');
  mkdirSync(join(events, 'plan'), { recursive: true });
  const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', required: ['planId'], properties: { planId: { type: 'string', format: 'uuid' } } };
  writeFileSync(join(events, 'asyncapi.yaml'), "$ref: './plan/a.v1.schema.json'\n$ref: './plan/gone.v1.schema.json'\n");
  writeFileSync(join(events, 'plan', 'a.v1.schema.json'), JSON.stringify(schema));
  writeFileSync(join(events, 'plan', 'a.v1.example.json'), '{"planId": "no uuid"}');
  writeFileSync(join(events, 'plan', 'b.v1.schema.json'), JSON.stringify(schema));

  const messages = eventFindings(events).map((finding) => finding.message);

  assert.deepEqual(messages.sort(), [
    'asyncapi.yaml does not name this schema',
    'plan/gone.v1.schema.json does not exist',
    'the example does not match: /planId must match format "uuid"',
    'there is no example b.v1.example.json',
  ]);
});

test('a topic that the program and asyncapi.yaml do not agree on is found', () => {
  const file = join(work, 'topics.yaml');
  writeFileSync(
    file,
    `channels:
  plan: {address: hrd.plan.plan.v1}
  agency: {address: hrd.organisation.agency.v1}
operations:
  sends: {action: send, x-service: hrd-plans, channel: {$ref: '#/channels/plan'}}
  receives: {action: receive, x-service: hrd-plans, channel: {$ref: '#/channels/agency'}}
`,
  );
  const sources = join(work, 'services', 'hrd-plans', 'src', 'main');
  mkdirSync(sources, { recursive: true });
  writeFileSync(join(sources, 'application.properties'), 'hrd.messaging.produces=hrd.plan.plan.v1,hrd.plan.budget.v1\n');

  const messages = topicFindings(file, join(work, 'services')).map((finding) => finding.message);

  assert.deepEqual(messages, [
    'hrd-plans names hrd.plan.budget.v1, which asyncapi.yaml does not list for it',
    'hrd-plans does not name hrd.organisation.agency.v1, which asyncapi.yaml lists for it',
  ]);
});
