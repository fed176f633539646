// Field maps as they are written on a command line.
import { describe, expect, test } from 'vitest';
import { type Field, parseFieldMap } from '../../src/source/field-map.js';

function namesOf(text: string, field: Field): readonly string[] | undefined {
  return parseFieldMap(text).value?.names[field];
}

describe('parseFieldMap', () => {
  test.each<[string, Field, readonly string[]]>([
    ['text=body,date=day,outlet=source,id=doc_id', 'text', ['body']],
    ['text=body,date=day,outlet=source,id=doc_id', 'id', ['doc_id']],
    [' text = Full text , date=day', 'text', ['Full text']],
    ['text=a=b', 'text', ['a=b']],
    ['date=day', 'title', ['title', 'headline']],
    ['id=source', 'outlet', ['outlet', 'publisher']],
    ['text=body', 'html', []],
    ['html=page', 'text', []],
    ['title=t,url=u,language=l', 'language', ['l']],
  ])('%s: %s is %j', (text, field, names) => {
    expect(namesOf(text, field)).toEqual(names);
    expect(parseFieldMap(text).problems).toEqual([]);
  });

  test.each([
    ['', '""'],
    ['text', '"text"'],
    ['text=', '"text="'],
    ['=body', '"=body"'],
    ['body=text', '"body=text"'],
    ['text=a,,date=b', '""'],
    ['text=a,text=b', 'a second text'],
  ])('%j is refused', (text, got) => {
    const { value, problems } = parseFieldMap(text);
    expect(value).toBeNull();
    expect(problems).toMatchObject([{ code: 'source/bad-map', message: expect.stringContaining(`got ${got};`) }]);
  });

  test('every wrong part is told', () => {
    expect(parseFieldMap('body,day=x,text=a').problems).toHaveLength(2);
  });
});
