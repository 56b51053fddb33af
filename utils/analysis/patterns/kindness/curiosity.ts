import { defineKindness } from '../define-pattern';

/** A sincere question about them. */
export const kindness = defineKindness({
  id: 'curiosity',
  match: [
    '{question} how (are|is|was|were|did|do|have) ~ (you|your|it|everything|the ~2) ~ (doing|feel*|going|been|day|sleep|$)',
    '{question} how (are|is|was|did) (your|the) ~ (day|work|interview|weekend|#family)',
    '{question} how (do|did) you ~ (feel|like)',
    '{question} are you ~ (ok|all right|happy|feeling|upset|worried|tired)',
    '{question} what (do|would|did|are) you (think|like|want|feel|need) ~3 !(from me|wrong)',
    '{question} what (is|was|are|makes) ~ (your|you|on your mind) ~3',
    '{question} what is (wrong|up|on your mind|going on|bothering you) $',
    '{question} (do|did|would|have|can) you ~ (like|want to talk|have a good|sleep|need help|ever) ~3',
    '{question} (tell me (about|more|how|what)|(can|could|may) i ask) ~3',
    '{question} (why|when|who|where) (do|did|are|were|is|would) (you|your) ~4 (feel|like|think|from|start)',
    '{question} everything ok',
    '{question} want to (talk|share) ~2',
  ],
  unless: [
    '(the fuck|the hell|fucking|stupid|idiot|shut up)',
    'what is wrong with you',
    'are you (kidding|serious|crazy|stupid|dumb)',
  ],
});
