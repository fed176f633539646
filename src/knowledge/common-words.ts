// Stems of words that stand in so many reports that they hardly tell one from another, by weight; all other words weigh 1.
// Counted in the documents of MEANTIME (CC BY 4.0), the open genres of GUM (CC BY 4.0), EWT (CC BY-SA 4.0) and GeoVirus (CC BY): the facts
// are shares of documents, made by train/common-words.mjs.
const ROWS = `
0 : a about after all also an and any around as at be becaus befor between both but by call can case come could country day do down
0 : end even find first for from get give go govern have he his how howev i if in includ into it its just know last like long make
0 : many may more most much need new no not now of on one only or other our out over part person point report result s say see sinc so
0 : some start stat such take than that the their them then ther thes they think this thos thre through time to two unit up us use
0 : very want way we well what when wher which whil who will with work world would year you
0.3 : accord affect again against allow already although america american among anoth area ask back becom begin believ best bett bill
0.3 : bring build caus cent chang child city clos consid continu control creat deal death develop different direct don't due dur each
0.3 : early every expect fact fall far few five follow food form four furth futur general going good great group help her here high him
0.3 : history hold home human important increas inform interest international issu job larg later lead least leav let life littl local
0.3 : look lose lot major march market me mean meet mill month move my name nation national next numb off offer offic official old open
0.3 : order organiz own plac plan play president probably problem proces provid public put quest really receiv recent region relat
0.3 : releas right run same second septemb servic several shar she should show small someth south still support system talk tell thing
0.3 : though today too trad try turn u under week writ your
0.5 : able abov account acros action actually add additional addres age agency ago agre aid air almost along alway animal announc anyth
0.5 : appear april associat attempt august authority availabl away bad bank bas base bear behind below benefit big body book bord break
0.5 : british busines buy california can't canada capital car care carry central challeng charg chief china choos claim clear comment
0.5 : community company complet comput concern cond conduct conferenc confirm connect contact contain contract cost cours credit current
0.5 : currently cut d dead decemb decid decis declin demand depart describ design despit detail determin didn't difficult discov doing
0.5 : dollar driv dy e earli east eastern eat economic effect effort eith enjoy enough ensur enter environ especially establish estimat
0.5 : europ event ever everyth exampl exist experienc explain face family fath fear featur february federal feel fight figur file flight
0.5 : fly focu forc found free friday friend full fund gain global grow half hand happen hard head health hear highly hope hour hous
0.5 : hundr i'm idea identify impact indicat individual industry instead interview introduc invest involv itself january july june keep
0.5 : key kill kind land largest late launch law learn less level light line link list liv live locat love m main man manufactur mark
0.5 : measur media memb ment might mind minist minut miss model monday money must n near nearly never news north note novemb observ
0.5 : occur octob often once onlin original p pass past pay per percent period personal plant polic political popul popular possibl post
0.5 : power prepar pres present prevent pric produc product program project protect publish purchas quit rais rate rath reach read real
0.5 : reason recently record reduc regard remain rememb requir research respons return review rise risk role saturday school sect seem
0.5 : sell send sens serv set seven short side sign significant similar site situ six social someon sometim soon sourc speak special
0.5 : state stay step stop strong study suff suggest supply sure suspect technology ten term test th thank third thousand throughout
0.5 : thursday thus togeth top total toward town travel treat tuesday type uk understand university until upon using usually valu view
0.5 : visit wait walk war warn watch water wednesday west wheth whit whol why within without woman word worry yesterday yet york you'r
0.5 : young
0.75 : ability absolutely accept acces achiev act activ activity actual addit administr admit advanc advis affair africa african agent
0.75 : agree ahead aim airlin airport alon amaz amount analysi analyst angel announce answ anyon apart apparently appl applic apply
0.75 : approach appropriat approximately argu army arrang arrest arriv art articl asia aspect assist assistanc assum attack attend attent
0.75 : attract auth averag avoid awar award b baby ban basi battl beautiful behavi belief belong beyond biggest bird bit black blam blood
0.75 : blow blue board boat boy brain brief broad broth brows c camp campaign canadian cannot capabl capacity catch centr century ceo
0.75 : certain chairman chanc channel chapt charact cheap check chemical chines choic church circl circumstanc cite citizen civil clean
0.75 : clearly closely coast collaps collect color com combin commercial commit committe common compar compet completely complex concept
0.75 : conclud conclus confidenc conflict congres construct consum contrast contribut convers copy corn corp corpor council count county
0.75 : coupl court cover crisi critic critical cros crowd cultur custom daily damag data date daught david de debt decad declar decreas
0.75 : defens defin degre delay deliv delivery democratic demonstrat destin destroy detect die differenc difficulty directly discovery
0.75 : discus discuss diseas display distinguish distribut district doct docu doesn't dog donat door doubl download dr draw drink drop
0.75 : drug dry duty earn easily easy economy edit educ effectiv efficient eight elect element else email emerg emergency employ enabl
0.75 : encourag energy engag engine england english entir equal european eventually everybody everyon evidenc exactly examin except
0.75 : exchang excit execut executiv expand expert explor expres extend extremely eye f fac facility fail failur fair farm fast fatal
0.75 : field fifteen fill film final finally financ financial fine finish fire firm floor foreign forward fourth franc french front fuel
0.75 : fully funct g game gener georg german germany girl goal god googl grand grant greatest green ground growth gues guy h hang happy
0.75 : healthy heavy highest himself historical hit hospital host hotel huge i'll i've ignor ii imag imagin immediately import improv
0.75 : incident inde independent india indian industrial influenc initial initially insid inspir instanc institut insuranc integrat
0.75 : intend internet investig investigat invit island isn't isolat italy item japan japanes john join joint jone journal judg justic
0.75 : kid kingdom knowledg la lab labor lack languag latest legal likely limit london loss loui low lower machin maintain majority manag
0.75 : manage mann map marry mass massiv match material matt mayb mayor meanwhil medical medicin memory messag method mexico michael
0.75 : michigan middl mile military ministry minor modern moment monit morn moth mouth mr music muslim natur natural necessary network
0.75 : night nine nor normal northern noth notic numerou object obtain obviously oil okay ongo onto oper operat opportunity option origin
0.75 : originally otherwis outcom outsid overall packag page pain paper parent pari park participant participat particular particularly
0.75 : partnership party passeng path peac percept perfect performanc perhap peter phon pick pictur piec pleas plus poison policy poor
0.75 : port posit positiv possibility possibly potential practic predict presenc pressur pretty previou previously prim primarily primary
0.75 : principl priority privat procedur process profess professional profit progres promis promot property propos protest provinc purpos
0.75 : push quality quart quick quickly quot r race rang rank react ready realiz recall recommend recov red reflect refus regional
0.75 : regular relatively reliabl relig religiou remark remind remov repeat replac reportedly represent representativ republic request
0.75 : reserv resident resourc respect respond responsibility responsibl rest restaurant restrict retail reveal revolut rich richard
0.75 : river road rock roll round rout rule russia russian safe sale sampl san save scen schedul scienc scientific scientist screen sea
0.75 : search season seat secretary security seek select senat seni sentenc separat seriou sery settl settle sever ship shoot sick signal
0.75 : significantly simpl simply singl sit sky slow society softwar solut somewher son sort sound southern spac spanish spe specific
0.75 : specifically specy speech spend spirit spokesman spread st staff stand standard star statu stev stock stor story strain street
0.75 : strength strik structur struggl student subject succes successful suit summ sunday suppo surfac surpri surround surviv t target
0.75 : task teach team technical techniqu televis temperatur temporary texa themselv theory therefor they'r threat throw toll touch tour
0.75 : tourist toxic track traffic train translat transport trip troubl truck true trust typical un unemploy union unknown unles unlik
0.75 : updat urge valley variou vehicl vers via victim video villag voic w wall washington wast we'll we'r we'v wear weath web websit
0.75 : weekend weight welcom western whatev whom whos widely william win wind wish won't worldwid wors worst worth wouldn't wrong year-
0.75 : old yes zone
`;

const WEIGHTS: ReadonlyMap<string, number> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [weight, , ...stems] = row.split(' ');
      return stems.map((stem) => [stem, Number(weight)] as const);
    }),
);

/**
 * How much a stem says of what a report is about: 0 for words that stand everywhere, 1 for most words.
 * @example wordWeight('the') // 0
 */
export function wordWeight(stem: string): number {
  return WEIGHTS.get(stem) ?? (stem.length < 2 ? 0 : 1);
}
