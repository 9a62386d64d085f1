// Keeps the generated parts of docs/services/<service>.md equal to the contracts, asyncapi.yaml and the migrations.
// Without an argument it writes them; with --check it only says which page is out of date.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const specs = dirname(dirname(fileURLToPath(import.meta.url)));
const root = dirname(specs);
const METHODS = ['get', 'put', 'post', 'patch', 'delete'];
const OPERATIONS = 'common/operations.yaml';
const PLATFORM_TABLES = 'V001__platform_tables.sql';

const yaml = (...path) => parse(readFileSync(join(specs, ...path), 'utf8'));

/** Pages whose generated parts differ from what they would be today. */
export function staleCanvases() {
  return pages().filter(({ page, text }) => readFileSync(page, 'utf8') !== text);
}

function pages() {
  const asyncapi = yaml('events', 'asyncapi.yaml');
  return readdirSync(join(specs, 'openapi'))
    .filter((name) => name.endsWith('.v1.yaml'))
    .map((name) => name.replace('.v1.yaml', ''))
    .map((service) => ({ service, page: join(root, 'docs', 'services', `${service}.md`) }))
    .filter(({ page }) => existsSync(page))
    .map(({ service, page }) => ({ page, text: filled(readFileSync(page, 'utf8'), service, asyncapi) }));
}

function filled(text, service, asyncapi) {
  const parts = { api: api(service), events: events(service, asyncapi), tables: tables(service) };
  return Object.entries(parts).reduce((page, [part, content]) => {
    const marked = new RegExp(`(<!-- generated: ${part} -->\\n)[\\s\\S]*?(<!-- end -->)`);
    if (!marked.test(page)) throw new Error(`docs/services/${service}.md has no place for its ${part}`);
    return page.replace(marked, (whole, start, end) => `${start}${content}\n${end}`);
  }, text);
}

function api(service) {
  const { paths } = yaml('openapi', `${service}.v1.yaml`);
  const rows = Object.entries(paths).flatMap(([path, reference]) => {
    const item = shared(reference);
    return METHODS.filter((method) => item[method]).map((method) => {
      const operation = item[method];
      return `| \`${method.toUpperCase()} ${path}\` | ${operation.summary} | ${roles(operation['x-roles'])} | ${operation['x-scope']} |`;
    });
  });
  return ['| Call | What for | Roles | Scope |', '|---|---|---|---|', ...rows].join('\n');
}

/** A path that services share is written once; what all of them offer their operators is not repeated on every page. */
function shared(item) {
  if (!item.$ref) return item;
  if (item.$ref.startsWith(OPERATIONS)) return {};
  const [file, name] = item.$ref.split('#/pathItems/');
  return yaml('openapi', file).pathItems[name];
}

function roles(names) {
  if (names.length === 0) return 'no token';
  return names.length === 9 ? 'every role' : names.join(', ');
}

function events(service, { channels, operations }) {
  const sent = new Map();
  const received = [];
  for (const operation of Object.values(operations)) {
    const channel = operation.channel.$ref.split('/').pop();
    if (operation['x-service'] === service && operation.action === 'send') sent.set(channel, []);
    if (operation['x-service'] === service && operation.action === 'receive') received.push(channel);
  }
  for (const operation of Object.values(operations)) {
    const channel = operation.channel.$ref.split('/').pop();
    if (operation.action === 'receive' && sent.has(channel)) sent.get(channel).push(operation['x-service']);
  }
  const facts = (channel) =>
    Object.keys(channels[channel].messages)
      .map((fact) => fact.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
      .join(', ');
  const rows = [
    ...[...sent].map(([channel, readers]) => `| out | \`${channels[channel].address}\` | ${channels[channel]['x-key']} | ${facts(channel)} | ${readers.join(', ') || 'nobody yet'} |`),
    ...received.map((channel) => `| in | \`${channels[channel].address}\` | ${channels[channel]['x-key']} | ${facts(channel)} | |`),
  ];
  return ['| | Topic | Key | Facts | Read by |', '|---|---|---|---|---|', ...rows].join('\n');
}

function tables(service) {
  const folder = join(root, 'services', service, 'src', 'main', 'resources', 'db', 'migration');
  const rows = readdirSync(folder)
    .filter((name) => name.endsWith('.sql') && name !== PLATFORM_TABLES)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8');
      const made = (kind) => [...sql.matchAll(new RegExp(`^create (?:or replace )?${kind} (?:if not exists )?(\\w+)`, 'gim'))].map((match) => `\`${match[1]}\``);
      const views = made('view').concat(made('materialized view'));
      return `| ${name.replace(/\.sql$/, '')} | ${made('table').join(', ')} | ${views.join(', ')} |`;
    });
  return ['| Migration | Tables | Views |', '|---|---|---|', ...rows].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const stale = staleCanvases();
  if (process.argv.includes('--check')) {
    stale.forEach(({ page }) => console.log(`${page} is out of date: npm run canvas`));
    process.exit(stale.length === 0 ? 0 : 1);
  }
  stale.forEach(({ page, text }) => writeFileSync(page, text));
}
