// Peoples and faiths that are no citizens of one state: Kurds, Tuareg, Sunnis, Europeans; by noun or adjective.
// Source: general knowledge, written for Dateline. Peoples of states stand with their countries (demonyms.ts).
import { foldName } from './fold-name.js';

/** A people or a community of faith. */
export interface People {
  /** The plural by which it is usually called: `Kurds`. */
  readonly name: string;
  readonly kind: 'people' | 'faith' | 'region';
  /** Stable key: `people:` and the folded name. */
  readonly key: string;
}

/** Plural, then what else they are called; nouns in -s have their singular made. */
const ROWS: Readonly<Record<People['kind'], string>> = {
  people: `Kurds Kurdish Kurd; Tuareg Tuaregs; Rohingya Rohingyas; Arabs Arab Arabic; Arameans Aramean; Berbers Berber Amazigh; Druze;
    Yazidis Yazidi Yezidis Yezidi; Assyrians Assyrian Chaldeans Chaldean; Turkmens Turkoman; Circassians Circassian; Uyghurs Uyghur Uighurs Uighur;
    Tibetans Tibetan; Chechens Chechen; Ingush; Dagestanis Dagestani; Tatars Tatar; Crimean Tatars; Ossetians Ossetian; Abkhaz Abkhazians Abkhazian;
    Pashtuns Pashtun Pashtuns Pathans; Hazaras Hazara; Baloch Baluch Baluchis Baluchi Balochis; Sindhis Sindhi; Punjabis Punjabi; Kashmiris Kashmiri;
    Tamils Tamil; Bengalis Bengali; Karen; Kachin; Shan; Chin; Hmong; Malays Malay; Moros Moro; Acehnese; Papuans Papuan;
    Tutsis Tutsi; Hutus Hutu; Hausa; Fulani; Igbo; Yoruba; Zulus Zulu; Xhosa; Oromo Oromos; Amhara Amharas; Tigrayans Tigrayan Tigrinya; Nuer; Dinka; Masalit; Afar;
    Roma Romani Gypsies; Basques Basque; Catalans Catalan; Scots Scottish Scotsman; Bretons Breton; Flemings Flemish; Walloons Walloon; Lapps Sami;
    Bosniaks Bosniak; Slavs Slavic Slav; Cossacks Cossack; Mapuche; Maya Mayans Mayan; Inuit; Maori; Aborigines Aboriginal; Sahrawis Sahrawi Saharawi;
    Jews Jewish Jew; Hispanics Hispanic; Latinos Latino; Afrikaners Afrikaner; Anglo-Saxons Anglo-Saxon; Quebecois; Zionists Zionist`,
  faith: `Muslims Muslim Moslem Moslems Islamic; Sunnis Sunni; Shiites Shiite Shia Shi'ites Shi'ite Shi'a Shias; Alawites Alawite Alawi; Ismailis Ismaili;
    Wahhabis Wahhabi; Salafis Salafi Salafists Salafist; Sufis Sufi; Islamists Islamist; Jihadists Jihadist; Baathists Baathist Ba'athists Ba'athist; Christians Christian; Catholics Catholic;
    Protestants Protestant; Orthodox; Evangelicals Evangelical; Maronites Maronite; Copts Coptic Copt; Mormons Mormon; Anglicans Anglican; Hindus Hindu;
    Sikhs Sikh; Buddhists Buddhist; Bahais Bahai Baha'is Baha'i; Zoroastrians Zoroastrian; Ahmadis Ahmadi; Marxists Marxist; Communists Communist; Nazis Nazi`,
  region: `Europeans European; Africans African; Asians Asian; Westerners Western Westerner; Latin Americans; Latin American; North Americans; North American; South Americans; South American; Central Americans; Central American; North Africans; North African; South Asians; South Asian;
    East Asians; East Asian; Southeast Asians; Southeast Asian; West Africans; West African; East Africans; East African; Central Asians; Central Asian; Middle Easterners; Middle Eastern; Scandinavians Scandinavian;
    Nordic; Balts Baltic; Balkan; Caucasians; Caucasian; Arctic; Mediterranean; Sicilians Sicilian; Bavarians Bavarian; Siberians Siberian; Californians Californian; Texans Texan; New Yorkers; New Yorker;
    Londoners Londoner; Parisians Parisian; Muscovites Muscovite; Gazans Gazan; Crimeans Crimean; Darfuris Darfuri; Anglo-American; Euro-Atlantic; Transatlantic; Levantine; Sahelian; Gulf Arabs`,
};

const byWord = new Map<string, People>();
// proof: ROWS is a record over the kinds
for (const [kind, rows] of Object.entries(ROWS)) for (const row of rows.split(';')) addRow(row, kind as People['kind']);

/** "Kurds Kurdish Kurd": one people by several words; a row whose words all begin a longer name is one name ("Crimean Tatars"). */
function addRow(row: string, kind: People['kind']): void {
  const words = row.trim().split(/\s+/);
  const isOneName = /^(?:Latin|North|South|East|West|Central|Southeast|Middle|New|Crimean|Gulf)$/.test(words[0] ?? '');
  const forms = isOneName ? [words.join(' ')] : words;
  const name = forms[0] ?? '';
  const people = byWord.get(foldName(`${name}s`)) ?? { name, kind, key: `people:${foldName(name)}` };
  for (const form of forms) if (!byWord.has(foldName(form))) byWord.set(foldName(form), people);
}

/**
 * The people that a noun or an adjective means; a capital is asked for.
 * @example peopleByName('Kurdish')?.name // 'Kurds'
 * @example peopleByName('shan') // null
 */
export function peopleByName(words: string): People | null {
  return /^\p{Lu}/u.test(words) ? (byWord.get(foldName(words)) ?? null) : null;
}
