// Holds events/asyncapi.yaml, the JSON Schemas, their examples and the services' topics against each other.
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

const SCHEMA = '.schema.json';
const EXAMPLE = '.example.json';

/** Every finding as {file, message}; an empty list means that schemas, examples and asyncapi.yaml agree. */
export function eventFindings(folder) {
  const findings = [];
  const files = readdirSync(folder, { recursive: true }).map((name) => join(folder, name));
  const asyncapi = join(folder, 'asyncapi.yaml');
  const index = existsSync(asyncapi) ? readFileSync(asyncapi, 'utf8') : '';

  for (const file of files.filter((name) => name.endsWith(SCHEMA))) {
    const add = (message) => findings.push({ file, message });
    const path = relative(folder, file).split('\\').join('/');
    if (!index.includes(path)) add('asyncapi.yaml does not name this schema');

    const example = file.replace(SCHEMA, EXAMPLE);
    if (!existsSync(example)) {
      add(`there is no example ${basename(example)}`);
      continue;
    }
    try {
      const schema = JSON.parse(readFileSync(file, 'utf8'));
      const ajv = addFormats(new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true }));
      const matches = ajv.compile(schema);
      if (!matches(JSON.parse(readFileSync(example, 'utf8')))) {
        matches.errors.forEach((error) => add(`the example does not match: ${error.instancePath || '/'} ${error.message}`));
      }
    } catch (error) {
      add(error.message);
    }
  }

  for (const file of files.filter((name) => name.endsWith(EXAMPLE))) {
    if (!existsSync(file.replace(EXAMPLE, SCHEMA))) findings.push({ file, message: 'there is no schema for this example' });
  }
  for (const [, path] of index.matchAll(/\$ref: ['"]?\.\/([a-z/0-9.-]+\.schema\.json)/g)) {
    if (!existsSync(join(folder, path))) findings.push({ file: asyncapi, message: `${path} does not exist` });
  }
  return findings;
}

/** Topics a service's program names that asyncapi.yaml does not list for it, and the other way round, as {file, message}. */
export function topicFindings(asyncapi, services) {
  const { channels, operations } = parse(readFileSync(asyncapi, 'utf8'));
  const listed = new Map();
  for (const operation of Object.values(operations)) {
    const topic = channels[operation.channel.$ref.split('/').pop()].address;
    listed.set(operation['x-service'], (listed.get(operation['x-service']) ?? new Set()).add(topic));
  }
  return [...listed].flatMap(([service, topics]) => {
    const named = topicsNamedIn(join(services, service, 'src', 'main'));
    return [
      ...[...named].filter((topic) => !topics.has(topic)).map((topic) => `${service} names ${topic}, which asyncapi.yaml does not list for it`),
      ...[...topics].filter((topic) => !named.has(topic)).map((topic) => `${service} does not name ${topic}, which asyncapi.yaml lists for it`),
    ].map((message) => ({ file: asyncapi, message }));
  });
}

function topicsNamedIn(folder) {
  const sources = readdirSync(folder, { recursive: true }).filter((name) => /\.(java|properties|sql)$/.test(name));
  const topics = sources.flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/\bhrd\.[a-z]+\.[a-z]+\.v\d+\b/g) ?? []);
  return new Set(topics);
}
