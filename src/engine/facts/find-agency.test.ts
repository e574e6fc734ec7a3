import { describe, expect, it } from 'vitest';
import { AGENCIES, BRACKETED_AGENCIES } from '../../knowledge/agencies.ts';
import { AGENCY_HOMES, OUTLETS } from '../../knowledge/agency-homes.ts';
import { agencyHome } from './agency-home.ts';
import { agencyKey, arabicName, isAgency } from './find-agency.ts';

const rows = [...AGENCIES, ...BRACKETED_AGENCIES, ...OUTLETS];

describe('the tables of agencies', () => {
  it('hold at least 120, each with an English name and a homepage', () => {
    expect(rows.length).toBeGreaterThanOrEqual(120);
    expect(Object.keys(AGENCY_HOMES).length).toBeGreaterThanOrEqual(120);
    for (const [english, host] of Object.values(AGENCY_HOMES)) {
      expect(english).toMatch(/^[\w .'-]+$/);
      expect(new URL(`https://${host}/`).hostname).toContain('.');
    }
  });
  it('name each agency once, and no home without its row', () => {
    const names = rows.map((row) => row.split('|')[0] ?? '');
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(AGENCY_HOMES).filter((name) => !names.includes(name))).toEqual([]);
  });
  it('give no spelling to two agencies', () => {
    const owners = new Map<string, string>();
    for (const row of rows) {
      for (const key of new Set(row.split('|').map(agencyKey))) {
        expect(owners.get(key), `${key} in ${row}`).toBeUndefined();
        owners.set(key, row);
      }
    }
  });
});

describe('isAgency', () => {
  it.each([
    'رويترز',
    'وكالة رويترز',
    'ورويترز',
    'REUTERS',
    'فرانس برس',
    'أ ف ب',
    'ا ف ب',
    'أ.ف.ب',
    'أ. ف. ب.',
    '(أ ف ب)',
    'AFP',
    'أ ب',
    'أسوشيتد برس',
    'أسوشييتد برس',
    'د ب أ',
    'د.ب.أ',
    'وكالة الأنباء الألمانية',
    'الأناضول',
    'وكالة الأناضول',
    'سبوتنيك',
    'تاس',
    'شينخوا',
    'واس',
    'وكالة الأنباء السعودية',
    'وام',
    'وكالة أنباء الإمارات',
    'كونا',
    'أ ش أ',
    'أ.ش.أ',
    'وكالة أنباء الشرق الأوسط',
    'سانا',
    'بترا',
    'واج',
    'وات',
    'و م ع',
    'و.م.ع',
    'وكالة المغرب العربي للأنباء',
    'سكاي نيوز عربية',
    'بي بي سي',
    'العربية.نت',
    'وكالات',
    'الوكالات',
    'وكالات الأنباء',
    'مواقع إلكترونية',
  ])('%s', (name) => {
    expect(isAgency(name)).toBe(true);
  });
  it.each(['قنا', 'بنا', 'وفا', 'وال', 'سبأ', 'نينا'])('%s in brackets only', (name) => {
    expect(isAgency(name, true)).toBe(true);
    expect(isAgency(name)).toBe(false);
  });
  it.each([
    'القاهرة',
    'الرياض',
    'المدينة',
    'الحياة',
    'الأخبار',
    'محمد علي',
    'أب',
    'رويترزي',
    'وزارة الخارجية',
    '',
    '...',
    'ر'.repeat(200),
  ])('not %s', (name) => {
    expect(isAgency(name)).toBe(false);
  });
});

describe('names and homes', () => {
  it.each([
    ['أ.ف.ب', 'AFP', 'https://afp.com/'],
    ['وكالة رويترز', 'Reuters', 'https://reuters.com/'],
    ['الحرة', 'Alhurra', 'https://alhurra.com/'],
    ['صحيفة الغارديان البريطانية', 'The Guardian', 'https://theguardian.com/'],
    ['دايلي ميل', 'Daily Mail', 'https://dailymail.co.uk/'],
    ['البيان', 'Al Bayan', 'https://albayan.ae/'],
  ])('%s', (name, english, url) => {
    expect(agencyHome(name)).toMatchObject({ english, url });
  });
  it('knows nothing of others', () => {
    expect(agencyHome('يومية المنارة')).toBeNull();
    expect(agencyHome('')).toBeNull();
    expect(arabicName('euronews')).toBe('يورونيوز');
    expect(arabicName('Example News')).toBeNull();
  });
});
