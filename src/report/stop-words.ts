// The commonest small words of languages in the Latin script. Source: general knowledge of the languages, written for
// Dateline; each list holds words that stand in most sentences of running text, and leaves out those of many languages.

/** The commonest small words of a language, lower-case, by its BCP 47 primary subtag. */
export const STOP_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: 'the of and to in a is that for on was with as by at from it he his has have had been were are be this which who will would said not but its their they an or after than more into over about',
    de: 'der die das und in den von zu mit dem des ein eine einer auf für ist im nicht sich auch als an dass er wird bei sie nach am wurde aus über um hat haben sind war noch wie einen zum zur vor',
    fr: 'le la les de des du et en un une est que qui dans pour sur par au aux avec ce cette il elle ne pas plus son ses sa été ont sont mais ou leur comme selon après entre a être',
    es: 'el la los las de del y en un una que es por para con se su al lo como más pero sus le ha fue son este esta entre ya también según sobre no desde hasta sin',
    pt: 'o os as de do da dos das e em um uma que é por para com se não no na nos nas ao à mais como mas foi são seu sua pelo pela também entre sobre após até',
    it: 'il lo la i gli le di del della dei delle e in un una che è per con si non da dal al alla nel nella sono ha più come anche ma su sul dopo tra stato questo',
    nl: 'de het een en van in is dat op te voor met zijn die niet aan er om ook als bij door naar uit heeft maar over werd wordt tot deze zij hij nog volgens',
    pl: 'w i na z do się że nie jest o to od po za przez jak ale dla który która które oraz jego ze przy może tym są był było',
    tr: 've bir bu için ile de da olarak olan en çok daha gibi ancak kadar sonra göre ise olduğunu dedi etti ne her',
    sv: 'och i att det som en på är av för med den till har de inte om ett var men från han hon efter vid sig ska',
    ro: 'și în de la cu pe nu că un o din pentru a este sunt care mai după au fost prin sau ce',
    id: 'yang dan di ini itu dengan untuk dari pada dalam tidak akan oleh juga ke karena telah sebagai tersebut',
    vi: 'và của là các có trong được cho một những với không này đã người khi tại cũng từ',
    cs: 'v a na se je že s z do o k to i jako za by ale pro ve od po které který jsou byl',
    hu: 'a az és hogy nem is egy meg ez volt csak már de el mint szerint lesz vagy még után',
    fi: 'ja on ei että se oli hän ovat mutta kun myös mukaan joka sen ole kuin niin tai jälkeen',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** The language of a script that one language of news prints above all; Latin is told by its words. */
export const SCRIPT_LANGUAGES: readonly (readonly [script: RegExp, language: string])[] = [
  [/[\u3040-\u30ff]/u, 'ja'],
  [/[\uac00-\ud7af\u1100-\u11ff]/u, 'ko'],
  [/[\u3400-\u4dbf\u4e00-\u9fff]/u, 'zh'],
  [/[іїєґІЇЄҐ]/u, 'uk'],
  [/[\u0400-\u04ff]/u, 'ru'],
  [/[پچژگ]/u, 'fa'],
  [/[\u0600-\u06ff\u0750-\u077f]/u, 'ar'],
  [/[\u0590-\u05ff]/u, 'he'],
  [/[\u0370-\u03ff]/u, 'el'],
  [/[\u0900-\u097f]/u, 'hi'],
  [/[\u0980-\u09ff]/u, 'bn'],
  [/[\u0e00-\u0e7f]/u, 'th'],
  [/[\u10a0-\u10ff]/u, 'ka'],
  [/[\u0530-\u058f]/u, 'hy'],
];
