import { defineWays, way } from '../define-ways';

const bad = "f:I'm <upset>";

export const yourFault = defineWays({
  ways: [
    way(
      'you ~(are )?(killing|ruining|sucking|destroying|taking|killed|ruined|sucked|took) ~(all )?the (?<thing>fun|joy|mood|romance|magic|peace|love|spark|happiness)( out of)?{rest}',
      {
        gentle: ['f:I miss the {thing} {rest}.'],
        firm: ['n:I need more {thing} {rest}.'],
      },
    ),
    way('(it is |this is |that is )?~(all )?~your ~(own )?fault ~(that )?{clause}', {
      gentle: ["f:I'm <frustrated>|o: that {clause}."],
    }),
    way('(because of|thanks to) (you|your {thing}) ~(only )?{clause}', {
      gentle: ["f:I'm <frustrated>|o: that {clause}."],
    }),
    way('{clause} because of you{rest}', {
      gentle: ["f:I'm <frustrated>|o: that {clause}."],
    }),
    way(
      '(.* )?you ~(ruin|ruined|spoil|spoiled|wreck|wrecked|destroy|destroyed|are ruining) (?=\\S+ (\\S+ )?(birthday|party|evening|night|day|weekend|holiday|christmas|trip|dinner|wedding|date|graduation|anniversary|christening|vacation)){thing}',
      {
        gentle: ["f:I'm really <sad>|o: about how {thing} went."],
      },
    ),
    way(
      '(.* )?you ~(ruin|ruined|spoil|spoiled|wreck|wrecked|destroy|destroyed|are (ruining|killing|destroying)) {thing}',
      {
        gentle: ["f:I'm really <upset>|o: about what happened with {thing}."],
      },
    ),
    way('you (broke|killed|are breaking|are killing|broke up) {thing}( and( now)?)?', {
      gentle: ["f:I'm really <sad>|o: about what happened to {thing}."],
    }),
    way('you ~(made|make) me ~look (like )?(an? )?\\S+ in front of {who}', {
      gentle: ['f:I felt really <embarrassed>|o: in front of {who}.'],
      firm: ["f:I was really <embarrassed>|o: in front of {who},|f: and I'm still angry."],
    }),
    way('you ~(have )?~(lied|are lying|keep lying|lie) ~(to (me|my face|us|her|him|them) ?)?~about {thing}', {
      gentle: ["f:It really hurts|o: that I didn't get the truth about {thing}."],
    }),
    way('you are lying{rest}', {
      gentle: ['o:I find that hard to believe.'],
      firm: ["o:I don't believe that,|n: and I need the truth."],
    }),
    way('(i know |and )?(you|stop|quit) ~(have )?~(lie|lied|lying|bullshitting){rest}', {
      gentle: ['n:I need the truth from you.', "f:I'm so <hurt>.|n: I need the truth."],
      curious: ["f:I'm really <hurt>.|q: What made it hard to tell me the truth?"],
    }),
    way(
      '(so |and )?(it is|this is|that is|is) ~(all )?on you{rest}|na you.*|(.* )?(you are ~(to blame|the (problem|common denominator|reason))|your ~(own )?(fault|doing|mess|insecurity|making)).*',
      {
        gentle: ['o:I think part of this is yours too.', 'o:I think you have a part in this too.'],
        firm: ['n:I need you to look at your part in this.'],
      },
    ),
    way('(look|see) what you ~(have )?(did|done|made).*', {
      gentle: ["f:I'm really <upset>|o: about what happened."],
    }),
    way('you ~(have )?~(fucked|screwed|messed) (it |this |things )?up( {thing})?', {
      gentle: ["f:I'm really <frustrated>|o: about how this went."],
    }),
    way('you ~(have )?~(made|make|created) (a|this) ~(\\S+ )?mess( of (this|it|everything|{thing}))?', {
      gentle: ["f:I'm really <frustrated>|o: about how this went."],
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
  'u are killing all the fun in this relationship',
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
