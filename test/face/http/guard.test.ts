// Who may ask: names of the server, pages of other sites, the token.
import { describe, expect, test } from 'vitest';
import { checkRequest, LOOPBACK } from '../../../src/face/http/guard.js';

const TOKEN = 'a-token-for-tests';

function ask(
  headers: Readonly<Record<string, string>>,
  token: string | null = null,
  address = '/api/health',
  method = 'GET',
) {
  const request = new Request(`http://localhost:4747${address}`, { method, headers });
  return checkRequest(request, { hosts: LOOPBACK, token })?.status ?? 'served';
}

describe('names and sites', () => {
  test.each([
    ['its own name', { host: 'localhost:4747' }, 'served'],
    ['its own address', { host: '127.0.0.1:4747' }, 'served'],
    ['its own IPv6 address', { host: '[::1]:4747' }, 'served'],
    ['any case', { host: 'LOCALHOST:4747' }, 'served'],
    ['a name that was pointed here', { host: 'attacker.example:4747' }, 403],
    ['a name that only begins like ours', { host: 'localhost.attacker.example' }, 403],
    ['another address', { host: '192.168.0.7:4747' }, 403],
    ['its own page', { host: 'localhost:4747', origin: 'http://localhost:4747' }, 'served'],
    ['a page of another site', { host: 'localhost:4747', origin: 'https://attacker.example' }, 403],
    ['a page of another port', { host: 'localhost:4747', origin: 'http://localhost:8080' }, 403],
    ['a page in a frame without an origin', { host: 'localhost:4747', origin: 'null' }, 403],
    [
      'a script across sites',
      { host: 'localhost:4747', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
      403,
    ],
    [
      'a link on another site',
      { host: 'localhost:4747', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
      'served',
    ],
  ])('%s', (_name, headers, expected) => expect(ask(headers)).toBe(expected));

  test('a form on another site posts nothing', () => {
    const headers = { host: 'localhost:4747', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect(ask(headers, null, '/api/read', 'POST')).toBe(403);
  });
});

describe('the token', () => {
  const host = 'localhost:4747';

  test.each([
    ['none', {}, 401],
    ['another', { authorization: 'Bearer another-token' }, 401],
    ['as a bearer', { authorization: `Bearer ${TOKEN}` }, 'served'],
    ['as a cookie', { cookie: `theme=dark; dateline-token=${TOKEN}` }, 'served'],
    ['a cookie that only begins like it', { cookie: `dateline-token=${TOKEN}x` }, 401],
  ])('%s', (_name, headers, expected) => expect(ask({ host, ...headers }, TOKEN)).toBe(expected));

  test('in the address it becomes a cookie, and leaves the address', () => {
    const request = new Request(`http://localhost:4747/?token=${TOKEN}&at=e-1`, { headers: { host } });
    const answer = checkRequest(request, { hosts: LOOPBACK, token: TOKEN });
    expect([answer?.status, answer?.headers.get('location')]).toEqual([303, '/?at=e-1']);
    expect(answer?.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict/);
  });
});
