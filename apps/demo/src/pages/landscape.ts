import { type Html, html } from '../site/html.js';

/** A gabled house standing on `y`, with a window or two that are lit at night. */
function house(x: number, y: number, width: number, height: number, roof = 16): Html {
  const windows = width > 44 ? [x + width * 0.22, x + width * 0.62] : [x + width * 0.42];
  return html`
      <path class="l-wall" d="M${x} ${y}V${y - height}h${width}v${height}z"/>
      <path class="l-roof" d="M${x - 4} ${y - height}l${width / 2 + 4}-${roof} ${width / 2 + 4} ${roof}z"/>${windows.map(
        (left) => html`
      <path class="l-window" d="M${left.toFixed(1)} ${y - height * 0.72}h7v10h-7z"/>`,
      )}`;
}

/** An alder: a slim trunk under an oval crown. */
function alder(x: number, y: number, size: number): Html {
  return html`
      <path class="l-trunk" d="M${x - 1} ${y}v-${size * 1.4}h2v${size * 1.4}z"/><ellipse class="l-crown" cx="${x}" cy="${y - size * 1.7}" rx="${size * 0.62}" ry="${size}"/>`;
}

/** A fir, as three cuts of one outline. */
function fir(x: number, y: number, height: number): Html {
  const half = height * 0.24;
  return html`
      <path class="l-fir" d="M${x} ${y - height}l${half * 0.7} ${height * 0.45}h-${half * 0.25}l${half * 0.55} ${height * 0.55}h-${half * 2}l${half * 0.55}-${height * 0.55}h-${half * 0.25}z"/>`;
}

/** The town below the falls, drawn for this site. Decoration: what it shows is said in the text. */
export const landscape: Html = html`<svg class="landscape" viewBox="0 0 1440 600" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
    <circle class="l-sun" cx="1180" cy="128" r="46"/>
    <g class="l-stars">${[
      [80, 60],
      [210, 130],
      [380, 44],
      [520, 150],
      [640, 70],
      [770, 128],
      [905, 52],
      [1010, 118],
      [1330, 70],
      [1395, 150],
    ].map(([x, y]) => html`<circle cx="${x!}" cy="${y!}" r="1.800"/>`)}</g>
    <path class="l-far" d="M0 352c120-44 214-26 330-60s230-60 350-26 222 34 330-20 262-84 430-10v364H0z"/>
    <path class="l-mid" d="M0 424c140-36 258-52 420-30s280 40 400 6 170-84 270-76 210-34 350-24v300H0z"/>
    <g>${[930, 962, 996, 1160, 1252, 1284, 1322, 1366, 1404].map((x, index) => fir(x, 340 - (x > 1040 ? 26 : 0), 62 + (index % 3) * 16))}</g>
    <path class="l-rock" d="M868 528l26-58 22-20 16-64 34-38 44-26 34-6h88l16-8 60 4 40-8h212v224z"/>
    <path class="l-rock-light" d="M916 450l16-64 34-38 22 10-16 52-26 60zM1140 316l34-8 8 84-22 60-14-50zM1240 308l54-6 36 70-34 96-28-60z"/>
    <path class="l-fall" d="M1046 312c-6 50 6 92-2 140-3 24-8 50-14 76h122c-10-40-14-84-14-124 0-36 4-62-2-92z"/>
    <path class="l-fall" d="M1200 306c-4 60 4 130-4 222h46c-8-90-4-160-8-222z"/>
    <path class="l-streak" d="M1066 320c-4 70 6 120-6 196M1088 318c2 64-6 130-2 204M1110 318c6 80-2 130 8 200M1212 314c0 70 2 130-4 206M1224 314c2 66 0 140 6 206"/>
    <path class="l-bank" d="M0 500c120-26 300-34 470-24s250 24 420 54l-60 30H0z"/>
    <g>${house(36, 492, 54, 36)}${house(104, 487, 40, 46, 20)}${house(160, 484, 62, 32)}${house(238, 480, 42, 40, 18)}</g>
    <g>
      <path class="l-wall" d="M300 480v-62h128v62z"/>
      <path class="l-roof" d="M294 418l70-26 70 26z"/>
      <path class="l-wall" d="M348 400v-66h32v66z"/>
      <path class="l-roof" d="M344 334l20-46 20 46z"/>
      <circle class="l-clock" cx="364" cy="354" r="9"/>
      <path class="l-hands" d="M364 348v6l4 3"/>
      <path class="l-window" d="M314 432h8v16h-8zM334 432h8v16h-8zM386 432h8v16h-8zM406 432h8v16h-8z"/>
      <path class="l-door" d="M357 480v-24a7 7 0 0 1 14 0v24z"/>
    </g>
    <g>${house(448, 480, 46, 38, 18)}
      <path class="l-chimney" d="M676 490v-166h14v166z"/>
      <path class="l-wall" d="M520 488v-76l34-22v22l34-22v22l34-22v22l34-22v98z"/>
      <path class="l-window" d="M532 428h10v12h-10zM560 428h10v12h-10zM588 428h10v12h-10zM616 428h10v12h-10zM532 454h10v12h-10zM560 454h10v12h-10zM588 454h10v12h-10zM616 454h10v12h-10z"/>
      ${house(706, 496, 56, 34)}${house(776, 506, 40, 40, 18)}
    </g>
    <g>${[
      [18, 496, 22],
      [146, 488, 24],
      [288, 482, 20],
      [440, 480, 22],
      [506, 482, 26],
      [700, 496, 24],
      [828, 514, 22],
      [848, 518, 16],
    ].map(([x, y, size]) => alder(x!, y!, size!))}</g>
    <path class="l-water" d="M0 536c220-20 430-8 640-14s400-10 800-2v80H0z"/>
    <ellipse class="l-mist" cx="1092" cy="528" rx="104" ry="12"/><ellipse class="l-mist" cx="1220" cy="526" rx="52" ry="8"/>
    <path class="l-bridge" d="M800 526c54-32 140-32 196-2M800 508c54-32 140-32 196-2M812 520v-18M838 510v-18M866 504v-18M898 502v-18M930 504v-18M958 511v-18M984 519v-18"/>
    <path class="l-ripple" d="M60 560h120M240 574h70M420 556h150M620 580h90M760 560h60M900 574h150M1100 556h80M1240 572h130M340 590h60M1010 590h60"/>
  </svg>`;
