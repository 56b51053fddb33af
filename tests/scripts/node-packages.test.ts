import { describe, expect, it } from 'vitest';
import { nodeComplaint } from '@/scripts/setup/node-packages.mjs';

describe('nodeComplaint', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.11.1'])('is content with Node %s', (version) => {
    expect(nodeComplaint(version)).toBeNull();
  });

  it.each(['18.20.0', '20.18.3', '0.12.0'])('says in words that Node %s is too old', (version) => {
    expect(nodeComplaint(version)).toContain(`this is Node ${version}`);
  });
});
