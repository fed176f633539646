// The samples over HTTP: a list, and each with what is known of it, ready to be sent to be read.
import { documentSchema } from './document-body.js';
import { problemSchema, refuse } from './problem-answer.js';
import { summarySchema } from './read-stream-route.js';
import { jsonAnswer, type Route, route } from './route.js';
import type { Sample } from './samples.js';
import { nameSchema, z } from './schema.js';

const listSchema = nameSchema(
  'SampleList',
  'The samples that come with Dateline, in the order of their days.',
  z.object({ samples: z.array(z.object({ id: z.string(), summary: summarySchema })) }),
);

const none = z.strictObject({});

/**
 * `GET /api/samples`: what there is to try.
 * @example await samplesRoute(samples).answer(request, {}) // { samples: [{ id: 'reykjavik-1986', summary }, …] }
 */
export function samplesRoute(samples: () => Promise<readonly Sample[]>): Route {
  return route({
    method: 'GET',
    path: '/api/samples',
    name: 'listSamples',
    title: 'List the samples',
    about: 'Invented reports of real meetings that come with Dateline, to see what it does.',
    query: none,
    bodies: [],
    answers: [{ status: 200, about: 'The samples.', type: 'application/json', schema: listSchema }],
    answer: async () => jsonAnswer({ samples: (await samples()).map(({ id, summary }) => ({ id, summary })) }),
  });
}

/**
 * `GET /api/samples/{id}`: one sample as a document for `POST /api/read`.
 * @example await sampleRoute(samples).answer(request, { id: 'reykjavik-1986' }) // { text: 'Iceland talks end …', … }
 */
export function sampleRoute(samples: () => Promise<readonly Sample[]>): Route {
  return route({
    method: 'GET',
    path: '/api/samples/{id}',
    name: 'getSample',
    title: 'Get a sample',
    about: 'One sample, in the shape that `POST /api/read` takes.',
    query: none,
    bodies: [],
    answers: [
      { status: 200, about: 'The sample.', type: 'application/json', schema: documentSchema },
      { status: 404, about: 'No such sample.', type: 'application/problem+json', schema: problemSchema },
    ],
    answer: async ({ path }) => {
      const found = (await samples()).find(({ id }) => id === path.id);
      return found === undefined ? noSample(path.id ?? '') : jsonAnswer(documentOf(found));
    },
  });
}

function documentOf({ document: { content, form, source, given } }: Sample): z.output<typeof documentSchema> {
  const { title, outlet, url, published } = given;
  return {
    text: content,
    form,
    source,
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { date: published }),
  };
}

function noSample(id: string): Response {
  const parts = { what: 'there is no such sample', expected: 'an id of /api/samples', got: JSON.stringify(id) };
  return refuse(404, 'http/not-found', { ...parts, todo: 'see /api/samples' });
}
