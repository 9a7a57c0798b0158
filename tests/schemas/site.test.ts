import { describe, expect, test } from 'vitest';
import { siteSchema } from '../../src/schemas/site.ts';
import { CALL_IN, SITE, aSite } from '../factories/site.ts';
import { faultsIn } from './faults-in.ts';

const faultsWith = (override: Record<string, unknown>) => faultsIn(siteSchema, { ...SITE, ...override });

describe('the settings of a site', () => {
  test('hide counts of people up to 5 unless they say otherwise', () => {
    expect(aSite()['small-number-threshold']).toBe(5);
    expect(faultsWith({ 'small-number-threshold': 1 })).toHaveLength(1);
  });

  test.each(Object.keys(SITE))('must say %s', (key) => {
    expect(faultsWith({ [key]: undefined })).toEqual([expect.stringMatching(`^${key}: `)]);
  });

  test.each([
    'javascript:alert(1)',
    'http://quarterlight.example',
    'quarterlight.example',
    'data:text/html,x',
  ])('%s is no address to publish at', (url) => {
    expect(faultsWith({ url })).toEqual([expect.stringMatching(/^url: /)]);
    expect(faultsWith({ 'licence-url': url })).toEqual([expect.stringMatching(/^licence-url: /)]);
  });

  test.each(['#12436', '12436D', 'navy', '#12436D;background:url(x)'])('%s is no colour', (brand) => {
    expect(faultsWith({ theme: { ...SITE.theme, brand } })).toEqual([
      "theme.brand: Write the colour in quotes, as # and six digits or letters from A to F, such as '#12436D'.",
    ]);
  });

  test('an area may do without a code, but not with half of one', () => {
    expect(faultsWith({ areas: [{ id: 'neighbours', name: 'Neighbours' }] })).toEqual([]);
    expect(faultsWith({ areas: [{ id: 'england', name: 'England', code: 'E9200001' }] })).toEqual([
      'areas.0.code: Write the nine-character code of the Office for National Statistics, such as E06000004.',
    ]);
  });
});

describe('its rules of call-in', () => {
  const faultsOf = (override: Record<string, unknown>) =>
    faultsWith({ 'call-in': [{ ...CALL_IN, ...override }] });

  test.each(['midnight', '16:00', '00:01', '23:59'])('call-in can close at %s', (cutoff) => {
    expect(faultsOf({ cutoff })).toEqual([]);
  });

  test.each(['noon', '4pm', '24:00', '16:60', '9:00', ''])('call-in cannot close at %j', (cutoff) => {
    expect(faultsOf({ cutoff })).toEqual([
      "call-in.0.cutoff: Write midnight, or a time in quotes such as '16:00'.",
    ]);
  });

  test('nor at 00:00, which begins the day that should end', () => {
    expect(faultsOf({ cutoff: '00:00' })).toEqual([
      'call-in.0.cutoff: At 00:00 the last day would close as it begins. Write midnight for its end.',
    ]);
  });

  test.each([0, 61, 2.5, '5'])('%j is no number of working days to keep it open', (days) => {
    expect(faultsOf({ 'working-days': days })).toEqual([
      expect.stringMatching(/^call-in\.0\.working-days: /),
    ]);
  });

  test('a site has at least one', () => {
    expect(faultsWith({ 'call-in': [] })).toEqual([expect.stringMatching(/^call-in: /)]);
  });
});
