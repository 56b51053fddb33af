import { defineWays, way } from '../define-ways';

const bad = "f:I'm <upset>";

export const yourFault = defineWays({
  ways: [
    way('(it is |this is |that is )?~(all )?~your ~(own )?fault ~(that )?{clause}', {
      gentle: ["f:I'm <frustrated>|o: that {clause}.", 'f:I feel <upset>|o: that {clause}.'],
      firm: ["f:I'm really <angry>|o: that {clause}."],
      curious: ["f:I'm <frustrated>|o: that {clause}.|q: What happened?"],
    }),
    way('(because of|thanks to) (you|your {thing}) ~(only )?{clause}', {
      gentle: ["f:I'm <frustrated>|o: that {clause}."],
      firm: ["f:I'm really <angry>|o: that {clause}."],
      curious: ["f:I'm <frustrated>|o: that {clause}.|q: What happened?"],
    }),
    way('{clause} because of you{rest}', {
      gentle: ["f:I'm <frustrated>|o: that {clause}."],
      firm: ["f:I'm really <angry>|o: that {clause}."],
      curious: ["f:I'm <frustrated>|o: that {clause}.|q: What happened?"],
    }),
    way('.*you ~(kill|ruin|spoil|are (killing|ruining|spoiling|sucking)) ~(all )?the (fun|mood|joy|vibe).*', {
      gentle: ["n:I'd like us to have some fun again."],
      firm: ["f:I'm <frustrated>.|n: I want us to have some fun again."],
    }),
    way(
      '(.* )?(you|u) ~(ruin|ruined|spoil|spoiled|broke|break|wreck|wrecked|destroy|destroyed|are (ruining|killing|breaking|destroying)) ~(it|everything|every ~ ?\\S* ?thing.*|all)( for (me|us|everybody|everyone))?{rest}',
      {
        gentle: ["f:I'm really <disappointed>|o: about how this went.", "f:I'm so <sad>|o: about how it turned out."],
        firm: ["f:I'm really <angry>|o: about how this went."],
        curious: ["f:I'm <disappointed>|o: about how this went.|q: How was it for you?"],
      },
    ),
    way(
      '(.* )?you ~(ruin|ruined|spoil|spoiled|wreck|wrecked|destroy|destroyed|are ruining) (?=\\S+ (\\S+ )?(birthday|party|evening|night|day|weekend|holiday|christmas|trip|dinner|wedding|date|graduation|anniversary|christening|vacation)){thing}',
      {
        gentle: ["f:I'm really <sad>|o: about how {thing} went.", "f:I'm so <disappointed>|o: about {thing}."],
        firm: ["f:I'm really <angry>|o: about how {thing} went."],
        curious: ["f:I'm <sad>|o: about how {thing} went.|q: How was it for you?"],
      },
    ),
    way(
      '(.* )?you ~(ruin|ruined|spoil|spoiled|wreck|wrecked|destroy|destroyed|are (ruining|killing|destroying)) {thing}',
      {
        gentle: ["f:I'm really <upset>|o: about what happened with {thing}."],
        firm: ["f:I'm really <angry>|o: about what happened with {thing}."],
        curious: ["f:I'm <upset>|o: about {thing}.|q: How do you see it?"],
      },
    ),
    way('you (broke|killed|are breaking|are killing|broke up) {thing}( and( now)?)?', {
      gentle: ["f:I'm really <sad>|o: about what happened to {thing}."],
      firm: ["f:I'm really <angry>|o: about what happened to {thing}."],
      curious: ["f:I'm so <sad>|o: about {thing}.|q: How do you see it?"],
    }),
    way('you ~(make|are making|keep making) me ~feel {adj}( on purpose| all the time)?', {
      gentle: ['f:I feel {adj} with you right now.', 'f:I feel really {adj}.'],
      firm: ['f:I feel {adj},|n: and I need that to change.'],
      curious: ['f:I feel {adj} right now.|q: Did you know that?'],
    }),
    way('you ~made me ~feel {adj}( on purpose)?', {
      gentle: ['f:I felt {adj}.', 'f:I felt really {adj}.'],
      firm: ["f:I felt {adj},|o: and I'm <angry> about it."],
    }),
    way('you ~(made|make) me ~look (like )?(an? )?\\S+ in front of {who}', {
      gentle: ['f:I felt really <embarrassed>|o: in front of {who}.'],
      firm: ["f:I was really <embarrassed>|o: in front of {who},|f: and I'm still angry."],
    }),
    way('you ~(made|make) me ~look .+', {
      gentle: ['f:I felt really <embarrassed>.'],
      firm: ["f:I was really <embarrassed>,|o: and I'm angry about it."],
    }),
    way('you ~(have )?~(lied|are lying|keep lying|lie) ~(to (me|my face|us|her|him|them) ?)?~about {thing}', {
      gentle: ["f:It really hurts|o: that I didn't get the truth about {thing}.", 'n:I need the truth about {thing}.'],
      firm: ["f:I'm really <hurt and angry>.|n: I need the truth about {thing}."],
      curious: ["f:I'm <hurt>.|q: What's the truth about {thing}?"],
    }),
    way(
      'you ~(have )?~(lied|are lying|keep lying|lie) ~(to (me|my face|us|her|him|them) ?)?~about (?=(where|what|who|how|why|when|being|having|going)\\b){x}',
      {
        gentle: ['n:I need the truth about {x}.', "f:It really hurts|o: that I didn't get the truth about {x}."],
        firm: ["f:I'm really <hurt and angry>.|n: I need the truth about {x}."],
        curious: ["f:I'm <hurt>.|q: What's the truth about {x}?"],
      },
    ),
    way('you are lying{rest}', {
      gentle: ['o:I find that hard to believe.', "o:I'm struggling to believe that."],
      firm: ["o:I don't believe that,|n: and I need the truth."],
      curious: ['o:I find that hard to believe.|q: What really happened?'],
    }),
    way('(i know |and )?(you|stop|quit) ~(have )?~(lie|lied|lying|bullshitting){rest}', {
      gentle: ['n:I need the truth from you.', "f:I'm so <hurt>.|n: I need the truth."],
      firm: ["f:I'm really <hurt and angry>.|n: I need the truth from you."],
      curious: ["f:I'm really <hurt>.|q: What made it hard to tell me the truth?"],
    }),
    way('(do not |stop )~(try |trying )?(to )?~(fool|gaslight|gaslighting|fooling|bullshit) me.*', {
      gentle: ['n:I need you to be straight with me.'],
      firm: ['n:I really need you to be straight with me.'],
    }),
    way(
      '(so |and )?(it is|this is|that is|is) ~(all )?on you{rest}|na you.*|(.* )?(you are ~(to blame|the (problem|common denominator|reason))|your ~(own )?(fault|doing|mess|insecurity|making)).*',
      {
        gentle: ['o:I think part of this is yours too.', 'o:I think you have a part in this too.'],
        firm: ['n:I need you to look at your part in this.'],
        curious: ['q:How do you see your part in this?'],
      },
    ),
    way('(look|see) what you ~(have )?(did|done|made).*', {
      gentle: ["f:I'm really <upset>|o: about what happened."],
      firm: ["f:I'm really <angry>|o: about what happened."],
      curious: ["f:I'm <upset>|o: about what happened.|q: How did it come to that?"],
    }),
    way('you ~(have )?~(fucked|screwed|messed) (it |this |things )?up( {thing})?', {
      gentle: ["f:I'm really <frustrated>|o: about how this went.", "f:I'm <frustrated>|o: about {thing}."],
      firm: ["f:I'm really <angry>|o: about how this went.", "f:I'm really <angry>|o: about {thing}."],
      curious: ['o:This went wrong.|q: What happened?', 'q:What happened with {thing}?'],
    }),
    way('you ~(have )?~(made|make|created) (a|this) ~(\\S+ )?mess( of (this|it|everything|{thing}))?', {
      gentle: ["f:I'm really <frustrated>|o: about how this went.", "f:I'm <frustrated>|o: about how {thing} went."],
      firm: ["f:I'm really <angry>|o: about how this went.", "f:I'm really <angry>|o: about how {thing} went."],
      curious: ['o:This went wrong.|q: What happened?', 'q:What happened with {thing}?'],
    }),
    way('you ~(hurt|killed) us{rest}', {
      gentle: ["f:I'm really <hurt>.", 'f:That really hurt.'],
      firm: ["f:I'm so <hurt>,|o: and I'm angry."],
    }),
    way('you ~(failed|betrayed|abandoned) (me|us){rest}', {
      gentle: ['f:I feel so <let down>.', 'f:I feel really <alone> in this.'],
      firm: ["f:I feel so <let down>,|o: and I'm angry."],
    }),
    way('you ~(hurt|failed|betrayed|abandoned) {who}', {
      gentle: ['f:It hurts|o: to see what this did to {who}.'],
      firm: ["f:I'm really <angry>|o: about what this did to {who}."],
    }),
    way('.*bad faith.*', {
      gentle: ['n:I want us to really hear each other here.'],
      firm: ['n:I need you to hear my side too.'],
    }),
    way('{clause} and you know it', {
      gentle: ['o:{clause}, the way I see it.'],
      firm: ["f:I'm <angry>.|o: That's how I see it: {clause}."],
    }),
  ],
  otherwise: {
    gentle: [`${bad}|o: about how this went.`],
    firm: ["f:I'm really <angry>|o: about how this went."],
    curious: [`${bad}|o: about how this went.|q: How do you see it?`],
  },
});

export const examples = [
  "it's all your fault we missed the train",
  'because of you we missed the ferry',
  'we missed the ferry because of you',
  'u are ruining it for everybody',
  'You ruined my birthday',
  'u are killing all the fun in this relationship',
  'you ruined my sofa with that wine',
  'You broke this family and now you want a say in the curtains.',
  'You make me feel worthless',
  'You made me feel stupid',
  'u made me look like a fool in front of my whole course',
  'you made me look stupid',
  'You lied to me about the bookies',
  'you lied about where you were on thursday',
  "You're lying. I can hear it in the commas.",
  'stop lying',
  "don't try to fool me",
  "I didn't book the hotel because you kept changing your mind. That's on you.",
  'you are the common denominator',
  'look what you made me do',
  'you fucked up, own it',
  'you made a mess of this',
  'you hurt us',
  'You betrayed me',
  'you hurt her',
  'You always argue in bad faith',
  'Its too late now and you know it',
  'na you cause am',
];
