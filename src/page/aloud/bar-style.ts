/** How the bar looks, light and dark; nothing from the page around it comes in. Dense, for it is parsed in the page. */
export const BAR_STYLE = `:host{color-scheme:light dark}
.bar{position:fixed;inset:auto 0 max(16px,env(safe-area-inset-bottom));margin:0 auto;border:0;overflow:visible;block-size:auto;
box-sizing:border-box;inline-size:max-content;max-inline-size:calc(100vw - 16px);
display:flex;align-items:center;gap:2px;padding:5px 8px;border-radius:99px;
background:light-dark(#fffefb,#26221d);color:light-dark(#1f1b16,#f1ebe1);
box-shadow:0 0 0 1px light-dark(#d9cfc0,#453e35),0 6px 24px rgb(0 0 0/.25);
font:400 14px/1.4 "SF Arabic","Noto Sans Arabic","Segoe UI",Tahoma,sans-serif}
button{display:grid;place-items:center;inline-size:40px;block-size:40px;margin:0;padding:0;border:0;
border-radius:50%;background:none;color:inherit;font:inherit;font-variant-numeric:tabular-nums;cursor:pointer}
button:hover{background:light-dark(#e3f0ec,#1c332e)}
button:focus-visible{outline:2px solid light-dark(#0b6e5f,#66cdb9);outline-offset:-2px}
button[data-action="aloudRate"]{inline-size:54px;border-radius:20px}
button[data-action="aloudPause"],button[data-action="aloudResume"]{background:light-dark(#0b6e5f,#66cdb9);color:light-dark(#fffefb,#181613)}
svg{inline-size:18px;block-size:18px;fill:currentcolor}
i{position:absolute;border-radius:3px;background:rgb(245 190 60/.26);pointer-events:none}
@media print{.bar,i{display:none}}
@media (forced-colors:active){.bar{border:1px solid CanvasText}}`;
