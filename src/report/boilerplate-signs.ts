// Signs of boilerplate: what a page sets round a story and is no part of it. Source: the printed habits of news sites;
// every example is our own.
import type { PatternSign } from './block-sign.js';

/** Matches the label of a list of other stories, and nothing after it: `Related:`, `Read more`, `More on this story`. */
export const LIST_LABEL =
  /^(?:related(?: (?:stories|articles|news|links|topics|content|coverage|posts))?|read (?:more|also|next|on)|also read|see also|more (?:on this (?:story|topic)|from .{2,40}|stories|news|like this|to read)|most (?:read|popular|viewed)|top stories|trending(?: now)?|recommended(?: (?:stories|for you))?|you (?:may|might) (?:also )?(?:like|be interested in)|keep reading|explore more(?: .{2,30})?|related internet links|don['’]t miss|editor['’]s picks?|latest (?:news|stories)|sister links|external links|sources|references|further reading|topics|tags)\s*[:>»]?$/iu;

/** The signs of boilerplate. */
export const BOILERPLATE_SIGNS: readonly PatternSign[] = [
  {
    rule: 'boilerplate/duration',
    kind: 'boilerplate',
    weight: 2,
    place: 'whole',
    pattern:
      /^(?:(?:video|watch|audio|listen|now playing|live)[:,]?\s*)?[([]?\d{1,2}:\d{2}(?::\d{2})?(?:\s*\/\s*\d{1,2}:\d{2})?[)\]]?(?:\s*[-–—|•]?\s*source:.{1,40})?$/iu,
    shows: ['03:09 - Source: CNN', '1:23', 'Video 02:11', '0:00 / 4:56'],
    why: 'is the running time of a video',
  },
  {
    rule: 'boilerplate/reading-time',
    kind: 'boilerplate',
    weight: 2,
    place: 'whole',
    pattern: /^(?:reading time:? ?)?\d{1,3}[ -](?:min(?:ute)?s?)(?: (?:read|listen|watch))?$/iu,
    shows: ['3 min read', 'Reading time: 4 minutes'],
    why: 'is a reading time',
  },
  {
    rule: 'boilerplate/advertisement',
    kind: 'boilerplate',
    weight: 2,
    place: 'whole',
    pattern:
      /^[-–—([ ]*(?:advertisements?|advert|ad|ads by .{2,30}|sponsored(?: content)?|promoted(?: content)?|(?:the )?(?:story|article|report) continues (?:below|after) ?(?:this )?(?:the )?(?:advertisement|ad)?|scroll (?:down )?to (?:continue|keep reading).{0,40}|continue reading(?: .{2,30})?|skip (?:past|ad|advertisement|to).{0,60})[-–—)\] ]*$/iu,
    shows: ['Advertisement', 'ADVERTISEMENT', 'Story continues below', '- Advertisement -', 'Skip to main content'],
    why: 'is a mark of an advertisement',
  },
  {
    rule: 'boilerplate/other-story',
    kind: 'boilerplate',
    weight: 1.5,
    place: 'head',
    pattern:
      /^(?:[>»•▶►-] ?)?(?:read (?:more|also|next|the full story)|also read|related(?: (?:story|article|coverage|news))?|see also|more on this|watch(?: now| live)?|listen(?: now)?|don['’]t miss) ?[:|»>→] ?\S/iu,
    shows: [
      'Read more: Ministers meet in Vienna',
      'RELATED: Talks resume',
      'Watch: Envoy arrives',
      'See also: A history',
    ],
    why: 'points to another story',
  },
  {
    rule: 'boilerplate/list-label',
    kind: 'boilerplate',
    weight: 1.5,
    place: 'whole',
    pattern: LIST_LABEL,
    shows: ['Related', 'Read more', 'More on this story', 'See also:', 'Most read'],
    why: 'is the label of a list of other stories',
  },
  {
    rule: 'boilerplate/share-bar',
    kind: 'boilerplate',
    weight: 2,
    place: 'whole',
    pattern:
      /^(?:(?:share|tweet|email|e-mail|print|pin|post|copy(?: link)?|link copied!?|save|comments?(?: ?\(?\d*\)?)?|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|messenger|pinterest|instagram|youtube|tiktok|viber|flipboard|threads|bluesky|(?:share|post) (?:this|on|via|to|it)(?: (?:article|story|page|post|facebook|twitter|x|whatsapp|email|linkedin|telegram|link|social media))?(?: on| via)?|like|follow|subscribe|sign in|log in|register|menu|search|close(?: panel)?|about sharing|share page|play|pause|mute|loading|font size)[\s,|·•/:.]*){1,14}(?:!|\.\.\.|…)?$/iu,
    shows: ['Share', 'Facebook Twitter Email', 'Share this article', 'Share on Facebook', 'Comments (12)', 'Print'],
    why: 'is made of the labels of buttons',
  },
  {
    rule: 'boilerplate/newsletter',
    kind: 'boilerplate',
    weight: 1.5,
    place: 'whole',
    pattern:
      /^(?:.{0,120}\b)?(?:sign up (?:for|to|here|now)|subscribe (?:to|now|for|here)|register (?:now|for free|here)|follow .{2,60} coverage|get (?:our|the) .{0,40}newsletters?|join our (?:newsletter|channel|whatsapp|telegram)|(?:delivered|straight) to your inbox|download (?:our|the) .{0,30}\bapp\b|turn on (?:push )?notifications|follow us on|follow .{2,40} on (?:twitter|facebook|instagram|x|telegram|google news|whatsapp)|like us on facebook|click here|become a member|support our journalism|create (?:a|your) free account|already a subscriber)\b.{0,200}$/iu,
    shows: [
      'Sign up for our morning newsletter',
      'Get the Example Brief newsletter, straight to your inbox.',
      'Follow us on Twitter and Facebook',
      'Click here to read more',
    ],
    why: 'asks the reader to sign up or to follow',
  },
  {
    rule: 'boilerplate/cookies',
    kind: 'boilerplate',
    weight: 1.5,
    place: 'whole',
    pattern:
      /^(?:(?:we|this (?:web)?site|our (?:web)?site|.{2,40}\.com) (?:and our partners )?uses? cookies|by (?:continuing|clicking|using|browsing)\b.{0,120}\b(?:cookies|privacy|terms)|(?:accept|manage|reject)(?: all)? cookies|cookie (?:policy|settings|preferences|notice)|privacy policy|terms (?:of (?:use|service)|and conditions)|please enable javascript|your browser (?:does not|doesn['’]t) support)/iu,
    shows: [
      'We use cookies to improve your experience.',
      'This site uses cookies.',
      'Accept all cookies',
      'Privacy policy',
    ],
    why: 'is a notice about cookies or terms',
  },
  {
    rule: 'boilerplate/copyright',
    kind: 'boilerplate',
    weight: 2,
    place: 'whole',
    pattern:
      /^(?:(?:©|\(c\)|&copy;|copyright\b).{0,160}|.{0,160}\ball rights reserved\b.{0,160}|.{0,80}\bmay not be (?:published|reproduced|republished|reprinted)\b.{0,160}|our standards: .{0,80})$/iu,
    shows: [
      '© 2022 Example Press',
      'Copyright 2022 Example Press. All rights reserved.',
      'This material may not be published, broadcast or redistributed.',
    ],
    why: 'is a notice of copyright',
  },
  {
    rule: 'boilerplate/site-frame',
    kind: 'boilerplate',
    weight: 1.5,
    place: 'whole',
    pattern:
      /^(?:jump to .{2,40}|from wiki\w+, the free .{2,80}|.{2,60} is not responsible for the content of external sites\.?|reuse this content|order reprints.{0,80}|acquire licensing rights.{0,40}|a version of this (?:article|story) appear(?:s|ed) in .{5,300}|this (?:article|story|report|piece) (?:was|has been) (?:first |originally |automatically )?(?:amended|updated|corrected|published|translated|edited) .{0,300}|list of \d+ items?|list \d+ of \d+|end of list|page \d+ of \d+|opens (?:in )?(?:a )?new (?:tab|window))$/iu,
    shows: [
      'Jump to navigation',
      'This article was amended on 20 July 2022.',
      'list 1 of 4',
      'A version of this article appears in print on July 20, 2022.',
    ],
    why: 'is a part of the frame of a site',
  },
  {
    rule: 'boilerplate/end-mark',
    kind: 'boilerplate',
    weight: 2,
    place: 'whole',
    pattern: /^(?:#{1,6}|[-–—* (]*(?:30|ends?|enditem|end item)[-–—* )]*|[*_=~•·–—-]{2,80}|(?:\* ?){3,20})$/iu,
    shows: ['###', 'Enditem', '-ENDS-', '- 30 -', '* * *', '--------'],
    why: 'is a mark of an end or a break',
  },
  {
    rule: 'boilerplate/press-release',
    kind: 'boilerplate',
    weight: 1.5,
    place: 'whole',
    pattern:
      /^(?:(?:for )?immediate release\b.{0,60}|embargoed (?:until|for)\b.{0,80}|(?:media|press) (?:contacts?|enquiries|inquiries|release|relations)\b.{0,160}|(?:for (?:more|further) information|contacts?)(?:,| ?:).{0,200}|notes to editors:?)$/iu,
    shows: ['FOR IMMEDIATE RELEASE', 'Media contact: Jane Doe, +43 1 000 000', 'Notes to editors', 'Press release'],
    why: 'is the frame of a press release',
  },
  {
    rule: 'boilerplate/editors-note',
    kind: 'boilerplate',
    weight: 1.5,
    place: 'head',
    pattern: /^[([]?editor(?:['’]s|s['’]|s)? note\b ?[:–—-]/iu,
    shows: ['Editor’s Note: This series is about canals.', "(Editors' note: the map was made in May.)"],
    why: 'is a note of the editors',
  },
  {
    rule: 'boilerplate/address-only',
    kind: 'boilerplate',
    weight: 1.5,
    place: 'whole',
    pattern: /^(?:https?:\/\/|www\.)\S{3,400}$/iu,
    shows: ['https://example.org/2022/07/19/talks', 'www.example.org'],
    why: 'is an address and nothing else',
  },
  {
    rule: 'boilerplate/reader-mail',
    kind: 'boilerplate',
    weight: 1.5,
    place: 'whole',
    pattern:
      /^(?:have (?:an opinion|something to say|you been affected|a (?:story|tip))\b.{0,200}|do you have .{0,60}\b(?:story|tip|comment)\b.{0,200}|(?:send|email|e-mail|contact) us\b.{0,160}|(?:view|show|read|post|leave|join) (?:all |a |the )?(?:comments?|conversation).{0,60}|comments are (?:closed|moderated).{0,60}|report (?:a|an) (?:typo|error|correction).{0,60})$/iu,
    shows: ['Have an opinion on this story? Share it!', 'Contact us at news@example.org', 'View comments'],
    why: 'asks the reader to write',
  },
];
