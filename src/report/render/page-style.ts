import type { Library } from '../../library/library.ts';

const COLOUR = /^#[0-9a-fA-F]{6}$/;

/** The look of the site in a few rules: its colours, its type, its measure. */
export function styleOf(theme: Library['site']['theme']): string {
  const { brand, link } = theme;
  const brandText = theme['brand-text'];
  if (![brand, brandText, link].every((colour) => COLOUR.test(colour)))
    throw new RangeError('That is no colour.');
  return `
*{box-sizing:border-box}
body{margin:0;color:#0b0c0c;background:#fff;font:1.1875rem/1.32 system-ui,-apple-system,"Segoe UI",roboto,"Helvetica Neue",arial,sans-serif}
header{background:${brand};color:${brandText}}
header div,main{max-width:960px;margin:0 auto;padding:12px 15px}
main{padding-bottom:60px}
a{color:${link}}
h1{font-size:2.25rem;line-height:1.1;margin:24px 0}
h2{font-size:1.5rem;margin:40px 0 12px;border-top:2px solid ${brand};padding-top:12px}
h2 span{color:#505a5f;font-weight:400;font-size:1.1875rem}
ul{list-style:none;margin:0;padding:0}
nav li{padding:2px 0}
section li{padding:12px 0;border-top:1px solid #cecece}
p{margin:0 0 6px;max-width:42em}
.note{border-left:10px solid #cecece;padding:10px 15px}
.kind{display:inline-block;min-width:5.5em;padding:1px 6px;font-size:1rem;background:#eaeaea}
.new .kind{background:#cce2d8;color:#005a30}
.changed .kind{background:#fff7bf;color:#594d00}
.gone .kind{background:#f6d7d2;color:#942514}
dl{display:grid;grid-template-columns:auto 1fr;gap:2px 12px;margin:0 0 6px;max-width:46em}
dt{color:#505a5f}
dd{margin:0}
del{background:#f6d7d2;text-decoration:line-through}
ins{background:#cce2d8;text-decoration:none;font-weight:700}
code{font-size:.9em;color:#505a5f;overflow-wrap:anywhere}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:1rem}
th,td{text-align:left;vertical-align:top;padding:8px 12px 8px 0;border-bottom:1px solid #cecece}
tbody th{font-weight:400}
tbody th{min-width:12em}
.figure{min-width:5em}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(18rem,1fr));gap:12px 30px;margin-top:8px}
figure{margin:0}
figcaption{color:#505a5f}
@media (max-width:40em){
body{font-size:1rem}
h1{font-size:1.75rem}
.kind{min-width:0}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,tbody,tr,tbody th,td{display:block;min-width:0}
tr{padding:8px 0;border-bottom:1px solid #cecece}
tbody th,td{padding:2px 0;border:0}
.figure:empty{display:none}
.figure::before{content:attr(data-name)" ";color:#505a5f}
}
svg{display:block;width:100%;height:auto;overflow:visible}
`;
}
