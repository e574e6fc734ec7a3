import type { ServedPage } from '../../../scripts/browsers/driver.ts';
import { SAMPLE_HTML } from '../pages.ts';
import { brokenUtf8, toWindows1256, toXhtml } from './encode.ts';

/** The sample article as hostile or careless sites would serve it. */
export const HOSTILE: Readonly<Record<string, ServedPage>> = {
  'whose form has fields named like the methods of elements': { html: inBody(clobberedForm()) },
  'that is one form, as in ASP.NET, with such fields': {
    html: SAMPLE_HTML.replace('<body>', `<body><form id="aspnetForm" action="/">${clobberingFields()}`),
  },
  'with elements named like the properties of the document': {
    html: inBody(
      [
        'body',
        'documentElement',
        'querySelector',
        'querySelectorAll',
        'head',
        'createElement',
        'readyState',
        'activeElement',
      ]
        .map((name) => `<form name="${name}" id="${name}"></form><img name="${name}" alt="">`)
        .join(''),
    ),
  },
  'that replaced the methods of its elements': {
    html: inHead(
      `<script>for (const owner of [Node, Element, Document, EventTarget, MutationObserver, TreeWalker])
      for (const key of Object.getOwnPropertyNames(owner.prototype)) try {
        const own = Object.getOwnPropertyDescriptor(owner.prototype, key);
        if (own.configurable && key !== 'outerHTML' && /Attribute|query|insert|remove|parentNode|observe|addEvent/.test(key))
          Object.defineProperty(owner.prototype, key, { get() { throw new Error(key) }, configurable: true });
      } catch {}
      window.chrome = window.browser = { get runtime() { throw new Error('mine') } };</script>`,
    ),
  },
  'whose custom elements throw at everything': {
    html: inHead(`<script>addEventListener('error', (event) => event.preventDefault());
      customElements.define('x-bar', class extends HTMLElement {
        static observedAttributes = ['data-matn-hidden', 'class'];
        constructor() { super(); this.attachShadow({ mode: 'closed' }).innerHTML = '<slot></slot>'; }
        attributeChangedCallback() { throw new Error('attribute'); }
        connectedCallback() { throw new Error('connected'); }
        disconnectedCallback() { throw new Error('disconnected'); }
      });</script>`)
      .replace('<ul class="bar">', '<x-bar><ul class="bar">')
      .replace('</ul>\n<figure>', '</ul></x-bar>\n<figure>'),
  },
  'that can be written in': { html: SAMPLE_HTML.replace('<body>', '<body contenteditable="true">') },
  'in design mode': { html: inBody("<script>document.designMode = 'on'</script>") },
  'with a policy that forbids everything, trusted types too': {
    html: SAMPLE_HTML.replace(/<style>[\s\S]*?<\/style>/, ''),
    headers: {
      'content-security-policy':
        "default-src 'none'; img-src data:; base-uri 'none'; sandbox allow-scripts; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  'in quirks mode': { html: SAMPLE_HTML.replace(/<!doctype html>/i, '') },
  'that is XML': {
    html: toXhtml(SAMPLE_HTML),
    headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
  },
  'whose base is another site': { html: inHead('<base href="https://elsewhere.example/x/" target="_top">') },
  'in windows-1256': {
    html: toWindows1256(SAMPLE_HTML.replace('<meta charset="utf-8">', '')),
    headers: { 'content-type': 'text/html; charset=windows-1256' },
  },
  'with broken bytes': { html: brokenUtf8(SAMPLE_HTML, 'مساحة إعلانية') },
  'with data for machines that are none': {
    html: inHead(
      [
        '{"@context":"https://schema.org","@type":"NewsArticle","headline":',
        '[[[[]]]]',
        '{"@graph":{"@type":["NewsArticle"],"headline":{"a":1},"author":[null,[{}]],"datePublished":1e309}}',
        '{"__proto__":{"headline":"x"},"@type":"NewsArticle","constructor":{"prototype":1}}',
      ]
        .map((text) => `<script type="application/ld+json">${text}</script>`)
        .join(''),
    ),
  },
  'with frames of other sites and one without end': {
    html: inBody(
      `<iframe src="https://ads.elsewhere.example/frame" width="300" height="250"></iframe>
       <iframe srcdoc="&lt;p&gt;إعلان&lt;/p&gt;"></iframe><iframe sandbox src="data:text/html,x"></iframe>`,
    ),
  },
};

function inHead(markup: string): string {
  return SAMPLE_HTML.replace('</head>', `${markup}</head>`);
}

function inBody(markup: string): string {
  return SAMPLE_HTML.replace('<footer', `${markup}<footer`);
}

/** Names that code asks elements for; in a form each of them gives the field instead. */
function clobberingFields(): string {
  const names = [
    'getAttribute',
    'hasAttribute',
    'setAttribute',
    'removeAttribute',
    'localName',
    'firstChild',
    'nextSibling',
    'previousSibling',
    'parentNode',
    'parentElement',
    'childNodes',
    'children',
    'attributes',
    'querySelector',
    'querySelectorAll',
    'closest',
    'matches',
    'contains',
    'textContent',
    'nodeType',
    'ownerDocument',
    'className',
    'id',
    'isConnected',
    'shadowRoot',
    'namespaceURI',
  ];
  return names.map((name) => `<input type="hidden" name="${name}">`).join('');
}

function clobberedForm(): string {
  return `<form action="/s">${clobberingFields()}<input type="search" name="q"><button>ابحث في الموقع</button></form>`;
}
