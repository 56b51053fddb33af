/** Run-time checks of what travels between the extension's parts: unknown → guard → value, or a named failure. */

import {
  type FeelingChoice,
  type Finding,
  families,
  type Kindness,
  kindnessKinds,
  type Rewording,
  type RewordingPart,
  type Slot,
  type Span,
  type Step,
  strengths,
  type Taste,
  variants,
} from '@/utils/analysis/types';
import type { WriteResult } from '@/utils/composer/composer';
import { outcomes } from '@/utils/progress/types';
import {
  type ChosenRewording,
  type DraftRecord,
  type DraftView,
  type PageStatus,
  type ProtocolMap,
  type SiteState,
  scriptNames,
  type TasteUse,
} from './protocol';
import {
  type Guard,
  isListOf,
  isMatchOf,
  isNothing,
  isNullOr,
  isOneOf,
  isRecordOf,
  isShape,
  isText,
  isTruth,
  isWhole,
} from './shape';

export type MessageType = keyof ProtocolMap;
export type MessageData<T extends MessageType> = Parameters<ProtocolMap[T]>[0];
export type MessageAnswer<T extends MessageType> = ReturnType<ProtocolMap[T]>;

/** Longest draft and longest list that travel: far above any real message, low enough to bound the work. */
const maxDraftLength = 100_000;
const maxListLength = 5_000;
const maxShortcutLength = 64;
const maxFeelings = 500;

/** A host name as a page's `location.hostname` gives it: letters, digits, dots and hyphens, or an IPv6 address. */
const isSite = isMatchOf(/^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])$/);
const isHash = isMatchOf(/^[0-9a-f]{16,128}$/);
const isId = isMatchOf(/^[a-z0-9-]{1,64}$/);
const isDraft = isText(maxDraftLength);
const isFamily = isOneOf(families);
const isStrength = isOneOf(strengths);
const isKindnessList = isListOf<Kindness>(isOneOf(kindnessKinds), maxListLength);
const isWriteResult = isOneOf<WriteResult>(['done', 'changed-since', 'refused']);

/** What a feeling of our lexicon looks like: one or a few plain words. */
const isFeeling = isMatchOf(/^[a-z][a-z' -]{1,30}$/);

/** Uses of a kind of rewording: whole, or half where the result was edited. */
const isUses = (value: unknown): value is number => isWhole(Number(value) * 2) && typeof value === 'number';

const isTaste = isShape<Taste>({
  variants: isRecordOf(isOneOf(variants), isUses, variants.length),
  feelings: isRecordOf(isFeeling, isUses, maxFeelings),
});

const isSpan = isShape<Span>({ start: isWhole, end: isWhole });

const isFinding = isShape<Finding>({
  start: isWhole,
  end: isWhole,
  family: isFamily,
  strength: isStrength,
  pattern: isId,
});

const isPart = isShape<RewordingPart>({
  slot: isOneOf<Slot>(['observation', 'feeling', 'need', 'request', 'question', 'pause', 'kept']),
  text: isDraft,
});

const isFeelingChoice = isShape<FeelingChoice>({
  start: isWhole,
  end: isWhole,
  others: isListOf(isDraft, maxListLength),
});

const isRewording = isShape<Rewording>({
  variant: isOneOf(variants),
  step: isOneOf<Step>(['full', 'clause', 'topic', 'blank', 'pause']),
  feeling: isNullOr(isFeelingChoice),
  text: isDraft,
  parts: isListOf(isPart, maxListLength),
  span: isSpan,
  replacement: isDraft,
});

const isSiteState = isShape<SiteState>({
  site: isSite,
  enabled: isTruth,
  quietUntil: isNullOr(isWhole),
  salt: isHash,
  fineHashes: isListOf(isHash, maxListLength),
  shortcut: isNullOr(isText(maxShortcutLength)),
  taste: isTaste,
});

const isDraftView = isShape<DraftView>({
  draft: isDraft,
  findings: isListOf(isFinding, maxListLength),
  rewordings: isListOf(isRewording, maxListLength),
  seed: isWhole,
  hasAnother: isTruth,
  protected: isTruth,
});

const isPageStatus = isShape<PageStatus>({
  composerFound: isTruth,
  lastCheckAt: isNullOr(isWhole),
  lastWrite: isNullOr(isWriteResult),
});

const isDraftRecord = isShape<DraftRecord>({
  site: isSite,
  sent: isTruth,
  findings: isListOf(isShape({ family: isFamily, strength: isStrength }), maxListLength),
  outcome: isNullOr(isOneOf(outcomes)),
  strongSent: isTruth,
  kindness: isKindnessList,
});

const isChosenRewording = isShape<ChosenRewording>({
  draft: isDraft,
  seed: isWhole,
  variant: isOneOf(variants),
  feeling: isNullOr(isDraft),
  replacement: isDraft,
});

const isTasteUse = isShape<TasteUse>({
  variant: isOneOf(variants),
  feeling: isNullOr(isFeeling),
  edited: isTruth,
});

const dataGuards: { readonly [T in MessageType]: Guard<MessageData<T>> } = {
  readSiteState: isShape({ site: isSite }),
  recordDraft: isDraftRecord,
  recordFine: isShape({ hash: isHash }),
  recordTaste: isTasteUse,
  quietSite: isShape({ site: isSite, until: isWhole }),
  loadScript: isShape({ name: isOneOf(scriptNames) }),
  siteStateChanged: isSiteState,
  openCard: isNothing,
  readDraftView: isNothing,
  readPageStatus: isNothing,
  showAnotherWay: isShape({ draft: isDraft }),
  applyRewording: isChosenRewording,
  undoRewording: isNothing,
  applyChecked: isShape({ draft: isDraft, text: isDraft }),
  setSiteEnabled: isShape({ site: isSite, enabled: isTruth }),
  setHelperEnabled: isShape({ enabled: isTruth }),
  readTaste: isNothing,
  forgetTaste: isNothing,
};

const answerGuards: { readonly [T in MessageType]: Guard<MessageAnswer<T>> } = {
  readSiteState: isSiteState,
  recordDraft: isNothing,
  recordFine: isNothing,
  recordTaste: isTaste,
  quietSite: isNothing,
  loadScript: isNothing,
  siteStateChanged: isNothing,
  openCard: isNothing,
  readDraftView: isNullOr(isDraftView),
  readPageStatus: isPageStatus,
  showAnotherWay: isNullOr(isDraftView),
  applyRewording: isWriteResult,
  undoRewording: isWriteResult,
  applyChecked: isWriteResult,
  setSiteEnabled: isSiteState,
  setHelperEnabled: isNothing,
  readTaste: isTaste,
  forgetTaste: isNothing,
};

/**
 * Why a message failed. `bad-data`: the sender's data has a wrong shape. `bad-answer`: the answer has one.
 * `not-allowed`: this sender may not ask that. `failed`: the listener threw. `no-answer`: nobody listens there.
 */
const failureCodes = ['bad-data', 'bad-answer', 'not-allowed', 'failed', 'no-answer'] as const;
export type MessageFailureCode = (typeof failureCodes)[number];

/** A message that failed. It carries the code and the message's name, never any text of the person. */
export class MessageFailure extends Error {
  readonly code: MessageFailureCode;

  constructor(code: MessageFailureCode, type: MessageType) {
    super(`${code}: ${type}`);
    this.name = 'MessageFailure';
    this.code = code;
  }
}

/** Turns whatever was thrown into a failure with a code: the code it names, else the given one. Its text is dropped. */
export function toFailure(error: unknown, type: MessageType, otherwise: MessageFailureCode): MessageFailure {
  const text = error instanceof Error ? error.message : '';
  return new MessageFailure(failureCodes.find((code) => text === `${code}: ${type}`) ?? otherwise, type);
}

/** The data of an incoming message, or a `bad-data` failure thrown. */
export function checkData<T extends MessageType>(type: T, data: unknown): MessageData<T> {
  const guard = dataGuards[type] as Guard<MessageData<T>>;
  if (!guard(data)) throw new MessageFailure('bad-data', type);
  return data;
}

/** The answer to a message, or a `bad-answer` failure thrown. */
export function checkAnswer<T extends MessageType>(type: T, answer: unknown): MessageAnswer<T> {
  const guard = answerGuards[type] as Guard<MessageAnswer<T>>;
  if (!guard(answer)) throw new MessageFailure('bad-answer', type);
  return answer;
}
