/** What the browser is asked for. Each line that changes here changes what a person grants: the lists are written by hand. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Manifest = Record<string, unknown>;

const readManifest = (folder: string): Manifest => JSON.parse(readFileSync(`.output/${folder}/manifest.json`, 'utf8'));

const iconSizes = ['16', '32', '48', '128'];
const icons = Object.fromEntries(iconSizes.map((size) => [size, `icon/${size}.png`]));
const offIcons = Object.fromEntries(iconSizes.map((size) => [size, `/icon/off-${size}.png`]));

const common = {
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_description__',
  version: '0.1.0',
  default_locale: 'en',
  icons,
  permissions: ['storage', 'scripting', 'activeTab'],
  optional_host_permissions: ['http://*/*', 'https://*/*'],
  commands: {
    'open-card': { suggested_key: { default: 'Alt+Shift+A' }, description: '__MSG_openCard__' },
  },
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'",
  },
  options_ui: { page: 'options.html', open_in_tab: true },
  action: { default_icon: offIcons, default_title: 'Attune', default_popup: 'popup.html' },
};

const chromium = { ...common, background: { service_worker: 'background.js' }, minimum_chrome_version: '123' };

const firefox = {
  ...common,
  background: { scripts: ['background.js'] },
  browser_specific_settings: {
    gecko: {
      id: 'attune@attune.example',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

describe('the shipped manifests', () => {
  it.each([
    ['Chromium', 'chrome-mv3', chromium],
    ['Firefox', 'firefox-mv3', firefox],
  ])('for %s is the written one', (_, folder, written) => {
    expect(readManifest(folder)).toEqual(written);
  });

  it.each(['chrome-mv3', 'firefox-mv3'])(
    'in %s asks for no host up front and puts no script into any page',
    (folder) => {
      const manifest = readManifest(folder);
      expect(manifest).not.toHaveProperty('host_permissions');
      expect(manifest).not.toHaveProperty('content_scripts');
      expect(manifest).not.toHaveProperty('web_accessible_resources');
      expect(manifest).not.toHaveProperty('externally_connectable');
    },
  );
});

describe('the manifest for local use', () => {
  it('differs from the shipped one in loopback hosts alone', () => {
    const { host_permissions: hosts, ...rest } = readManifest('chrome-mv3-loopback');
    expect(hosts).toEqual(['http://127.0.0.1/*', 'http://localhost/*']);
    expect(rest).toEqual(readManifest('chrome-mv3'));
  });
});
