/** How people really type: one entry a typed form, `typed=words it stands for`. */

const table = `
  u=you; yu=you; ya=you; yah=you; yall=you; y'all=you; ye=you; yous=you; youse=you; yis=you; r=are; ure=you are; youre=you are;
  u're=you are; urself=yourself; urs=yours; yaself=yourself; im=i am; i'm=i am; ive=i have;
  id=i would; ill=i will; iam=i am; ima=i am going to; imma=i am going to; idk=i do not know; idc=i do not care;
  ion=i do not; dont=do not; dnt=do not; dun=do not; donot=do not; doesnt=does not; dosent=does not; dosnt=does not;
  didnt=did not; didn=did not; dint=did not; cant=can not; cannot=can not; cnt=can not; can't=can not; wont=will not;
  won't=will not; wouldnt=would not; shouldnt=should not; couldnt=could not; havent=have not; hasnt=has not;
  hadnt=had not; isnt=is not; arent=are not; wasnt=was not; werent=were not; aint=is not; dinnae=do not; didnae=did not; cannae=can not; yuh=you; ain't=is not;
  shan't=shall not; mustnt=must not; neednt=need not; gonna=going to; gona=going to; wanna=want to; gotta=got to;
  tryna=trying to; finna=going to; lemme=let me; gimme=give me; gotcha=got you; outta=out of; kinda=kind of;
  sorta=sort of; lotta=lot of; whatcha=what are you; watcha=what are you; dunno=do not know; couldve=could have;
  shouldve=should have; wouldve=would have; coulda=could have; shoulda=should have; woulda=would have;
  betcha=bet you; youve=you have; youd=you would; youll=you will; theyre=they are; theyve=they have; weve=we have;
  hes=he is; shes=she is; thats=that is; thts=that is; dats=that is; whats=what is; wats=what is; wuts=what is;
  hows=how is; wheres=where is; whos=who is; whys=why is; theres=there is; heres=here is; lets=let us; let's=let us;
  its=it is; it's=it is; itll=it will; wtf=what the fuck; wth=what the hell; tf=the fuck; omfg=oh my fucking god;
  omg=oh my god; stfu=shut the fuck up; gtfo=get the fuck out; gtfoh=get the fuck out of here; fuk=fuck; fkn=fucking;
  fkin=fucking; fcking=fucking; fuckin=fucking; frickin=fucking; freakin=fucking; freaking=fucking; friggin=fucking;
  bloody=fucking; feckin=fucking; fecking=fucking; damned=damn; bs=bullshit; pos=piece of shit; sob=son of a bitch;
  lmfao=lmao; ffs=for fuck sake; smfh=smh; af=as fuck; nvm=never mind; nm=never mind; nvr=never; neva=never;
  alway=always; evry=every; everytime=every time; alot=a lot; anymore=any more; alright=all right; aswell=as well;
  atleast=at least; incase=in case; ofc=of course; obv=obviously; tbh=to be honest; tbf=to be fair;
  imo=in my opinion; btw=by the way; rn=right now; asap=as soon as possible; fyi=for your information;
  jk=just kidding; ily=i love you; ty=thank you; thx=thanks; tq=thank you; thankyou=thank you; np=no problem;
  gn=good night; gm=good morning; wyd=what are you doing; ttyl=talk to you later; pls=please; plz=please;
  plse=please; ppl=people; peeps=people; cuz=because; cos=because; coz=because; cause=because; bcoz=because;
  bc=because; becos=because; wat=what; wht=what; wot=what; y=why; tht=that; dat=that; da=the; teh=the; dis=this;
  dem=them; dey=they; ther=there; den=then; thn=then; wen=when; whn=when; hw=how; hav=have; hve=have; hv=have;
  gt=got; knw=know; noe=know; kno=know; nt=not; nd=and; n=and; m=am; b=be; c=see; k=ok; kk=ok; okay=ok; okie=ok;
  oki=ok; okey=ok; ar=are; juz=just; jus=just; jst=just; shld=should; shud=should; cld=could; wld=would; wud=would;
  abt=about; bout=about; thru=through; tho=though; thou=though; frm=from; smth=something; sth=something;
  sumtin=something; somethin=something; nothin=nothing; nuthin=nothing; nuttin=nothing; nth=nothing;
  anythin=anything; everythin=everything; tmr=tomorrow; tmrw=tomorrow; tonite=tonight; 2nite=tonight; 2moro=tomorrow;
  2day=today; b4=before; l8r=later; m8=mate; 4u=for you; w=with; wit=with; wid=with; wif=with; wiv=with; msg=message;
  msgs=messages; txt=text; fone=phone; frens=friends; fren=friend; gf=girlfriend; bf=boyfriend; hubby=husband;
  luv=love; lov=love; lv=love; gud=good; sry=sorry; soz=sorry; rly=really; rlly=really; realy=really;
  srsly=seriously; def=definitely; prob=probably; probs=probably; prolly=probably; yea=yeah; yeh=yeah; yep=yes;
  yup=yes; nah=no; nope=no; naw=no; talkin=talking; doin=doing; goin=going; bein=being; gettin=getting; makin=making;
  tellin=telling; lookin=looking; actin=acting; tryin=trying; thinkin=thinking; sayin=saying; bitchin=bitching;
  whinin=whining; lyin=lying; cheatin=cheating; wastin=wasting; playin=playing; askin=asking; textin=texting;
  callin=calling; blamin=blaming; naggin=nagging; kiddin=kidding; jokin=joking; arse=ass; arseholes=assholes;
  shite=shit; mum=mom; mam=mom; mummy=mom; mommy=mom; momma=mom; mama=mom; mums=moms; looser=loser;
  idgaf=i do not give a fuck; gunna=going to; fk=fuck; fck=fuck; fuc=fuck; fking=fucking; effing=fucking;
  goddammit=goddamn it; gr8=great; l8=late; w8=wait; h8=hate; infact=in fact; arsehole=asshole; ahole=asshole;
  asshat=asshole; biatch=bitch; btch=bitch; sh1t=shit; stoopid=stupid; bcz=because; wut=what; srry=sorry;
  eejit=idiot; gobshite=asshole; mumu=fool; gob=mouth; whingeing=whinging; bludger=freeloader;
  till=until; til=until; typin=typing; readin=reading; comin=coming; il=i will;
  f*ck=fuck; f**k=fuck; f***=fuck; f*king=fucking; f*cking=fucking; f**king=fucking; f***ing=fucking; b*tch=bitch;
  b**ch=bitch; sh*t=shit; s**t=shit; a**hole=asshole; d*ck=dick; c*nt=cunt;
  definitly=definitely; definately=definitely;
  ilysm=i love you so much; nvrmind=never mind; pleas=please;
  hbu=how about you; wbu=what about you; hru=how are you; tnx=thanks; thanx=thanks; thnx=thanks; thks=thanks;
  sowi=sorry; gd=good; nite=night; goodnight=good night; mrng=morning;
  apologise=apologize; apologised=apologized; realise=realize; realised=realized; favourite=favorite
  apologise=apologize; apologised=apologized; realise=realize; realised=realized; apologising=apologizing; criticise=criticize; everythings=everything is; daddy=dad; favourite=favorite
`;

/** Typed form → the words it stands for, parted by spaces. */
export const spellings: ReadonlyMap<string, string> = new Map(
  table.split(';').map((entry) => {
    const [typed = '', words = ''] = entry.trim().split('=');
    return [typed, words];
  }),
);

/** What stands before an apostrophe ending → the words it opens to. `'s` is decided by the word before it. */
export const apostropheEndings: Readonly<Record<string, string>> = {
  re: 'are',
  ve: 'have',
  ll: 'will',
  d: 'would',
  m: 'am',
};

/** Words after which `'s` is `is`; after any other word it shows possession. */
export const isBefore: ReadonlySet<string> = new Set(
  'he she it that this what who where how why there here everything nothing something everyone everybody nobody someone'.split(
    ' ',
  ),
);

/** Words that keep a doubled letter when an elongation is undone: `helllll` is `hell`, but `soooo` is `so`. */
export const doubledWords: ReadonlySet<string> = new Set(
  'hell all kill will well tell call still ass less miss need see keep too good look boo bull full fuck off stuff pass kiss boss mess free week feel sleep cheek seem been pussy sorry happy silly really bullshit asshole loser bitter funny ill cool soon food room fool tool school book took shoot agree three cheer yell spell small roll pull fall ball wall'.split(
    ' ',
  ),
);

/** Words before which a typed `ur` or `your` is most likely `you are`. */
export const predicateStarts: ReadonlySet<string> = new Set(
  'a an the so such too not just being really always never still also only literally actually basically honestly fucking going gonna gona gunna trying tryna acting like worse welcome right wrong late early lazy stupid dumb crazy insane pathetic selfish ridiculous disgusting impossible useless worthless toxic childish immature fake hopeless mad angry upset kidding joking lying cheating ignoring making doing getting talking looking turning driving killing wasting ruining unbelievable boring annoying embarrassing hilarious funny cute beautiful amazing sweet gorgeous welcome no nothing one my mine in on at here there gone coming home sure done dead drunk high sick tired busy free ok okay fine good great bad weird gross mean rude cruel delusional dramatic sensitive insecure jealous paranoid controlling manipulative heartless ungrateful unreal incapable full'.split(
    ' ',
  ),
);
