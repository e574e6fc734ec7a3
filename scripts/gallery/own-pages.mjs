/**
 * The extension's pages that open in a tab: on a desk and on a telephone.
 * @type {readonly { name: string, title: string, file: string, width: number }[]}
 */
export const OWN_PAGES = [
  { name: 'options', title: 'Settings', file: 'options.html', width: 720 },
  { name: 'options-narrow', title: 'Settings on a telephone', file: 'options.html', width: 390 },
  { name: 'welcome', title: 'After the installation', file: 'welcome.html', width: 720 },
  { name: 'welcome-narrow', title: 'The same on a telephone', file: 'welcome.html', width: 390 },
];
