import { defineKindness } from '../define-pattern';

/** A sincere question about them. */
export const kindness = defineKindness({
  id: 'curiosity',
  match: [
    '{question} how (are|is|was|were|did|do|have|has) ~ (you|your|things|it|everything|work|the ~2|today) ~ (doing|feeling|going|been|day|sleep|go|holding|today|tonight|mom|family|exam|interview|weekend|$)',
    '{question} how (are|do|did) you ~ (feel|feeling|doing|think|like|find|know)',
    '{question} how is (your|it|everything|work|life) ~3',
    '{question} (are you|r you) ~ (ok|okay|alright|feeling|all right|well|better|happy|excited|worried|sad|upset|nervous|hungry|tired|sure)',
    '{question} what (do|would|did|are) you (think|like|want|feel|need|love|prefer|enjoy|hope|dream|looking|wish|do) ~3 !(from me|wrong)',
    '{question} what (is|was|are|kind|type|made|makes|happened|about|else) ~ (your|you|on your mind|going on with you|up with you|been) ~3',
    '{question} (what is|whats) (wrong|the matter|bothering you|up|new|on your mind|going on) $',
    '{question} (do|did|would|have|can) you ~ (like|enjoy|love|want to talk|have a good|have fun|sleep|miss|prefer|feel|need (anything|help|me)|ever (been|tried|wanted|think about|wonder)) ~3',
    '{question} (tell me) (about|more|how|what) ~3',
    '{question} (why|where|when|which|who) (do|did|are|were|is|would) (you|your) ~4 (feel|like|love|think|grow|live|favourite|favorite|from|work|study|learn|start)',
    '{question} (can|could|may) i ask ~4',
    '{question} (is everything|everything) (ok|okay|alright|all right|fine)',
    '{question} (want|wanna|would you like|do you want) to (talk|tell me|share) ~2',
  ],
  unless: [
    '(the fuck|the hell|fucking|stupid|idiot|shut up)',
    'what is wrong with you',
    '(are you) (kidding|serious|crazy|stupid|dumb)',
  ],
});
