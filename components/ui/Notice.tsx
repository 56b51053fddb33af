import type { ReactNode } from 'react';
import './Notice.css';

interface NoticeProps {
  readonly text: string;
  /** What one can do about it. */
  readonly children?: ReactNode;
}

/** One sentence that has just become true, read aloud politely, with the next step beside it. */
export function Notice({ text, children }: NoticeProps) {
  return (
    <div className="notice" role="status">
      <p className="notice-text">{text}</p>
      {children}
    </div>
  );
}
