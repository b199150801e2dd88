// Draws the plots of the report with d3. Every number here stands in a table beside the plot as well.
(() => {
  "use strict";
  const figures = JSON.parse(document.getElementById("figures").textContent);
  const colour = (i) => "c" + (i % 6);
  const percent = (x) => Math.round(100 * x) + "%";

  /** An empty drawing as wide as its place. */
  function canvas(id, height, margin, describe) {
    const place = document.getElementById(id);
    const style = getComputedStyle(place);
    const width = Math.max(260, place.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight));
    place.replaceChildren();
    const high = typeof height === "function" ? height(width) : height;
    const svg = d3.select(place).append("svg")
      .attr("viewBox", `0 0 ${width} ${high}`).attr("width", width).attr("height", high)
      .attr("role", "img").attr("aria-label", describe);
    return { svg, width, height: high, inner: { left: margin.left, right: width - margin.right, top: margin.top, bottom: high - margin.bottom } };
  }

  function axis(svg, call, x, y, name) {
    return svg.append("g").attr("class", name || "axis").attr("transform", `translate(${x},${y})`).call(call);
  }

  function label(svg, text, x, y, anchor, name) {
    return svg.append("text").attr("x", x).attr("y", y).attr("text-anchor", anchor).attr("class", name || "").text(text);
  }

  /** Cuts a name so that it fits; the whole of it stands in the table. */
  function cut(text, width) {
    const most = Math.max(6, Math.floor(width / 6.6));
    return text.length > most ? text.slice(0, most - 1) + "\u2026" : text;
  }

  /** Writes names beside their dots, the strong ones first, each where it lies on no dot, on no other name and within the frame; a line leads to one that stands further off. */
  function nameDots(f, dots) {
    const meets = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    const taken = dots.map((d) => ({ left: d.x - d.r, right: d.x + d.r, top: d.y - d.r, bottom: d.y + d.r }));
    const middle = (f.inner.left + f.inner.right) / 2;
    dots.slice().sort((one, other) => other.strong - one.strong).forEach((d) => {
      const text = cut(d.name, 190);
      const wide = (d.strong ? 7.4 : 6.6) * text.length;
      const place = (side, rise) => {
        const x = d.x + side * (d.r + 4), y = d.y + rise;
        return { side, rise, x, y, left: side < 0 ? x - wide : x, right: side < 0 ? x : x + wide, top: y - 6.5, bottom: y + 6.5 };
      };
      const inside = (p) => p.left >= f.inner.left && p.right <= f.width && p.top >= f.inner.top - 8 && p.bottom <= f.inner.bottom;
      const sides = d.x > middle ? [-1, 1] : [1, -1];
      const places = d3.range(12).flatMap((i) => (i ? [-13 * i, 13 * i] : [0]).flatMap((rise) => sides.map((side) => place(side, rise))));
      const free = places.find((p) => inside(p) && !taken.some((t) => meets(p, t))) || places[0];
      taken.push(free);
      if (Math.abs(free.rise) > 13) f.svg.append("path").attr("class", "leader").attr("d", `M${d.x},${d.y}L${free.x},${free.y}`);
      label(f.svg, text, free.x, free.y + 4, free.side < 0 ? "end" : "start", d.strong ? "name strong" : "name");
    });
  }

  function differences() {
    const { rows, margin } = figures.differences;
    if (!rows.length) return;
    const narrow = document.getElementById("differences-plot").clientWidth < 560;
    const step = narrow ? 46 : 30;
    const left = narrow ? 8 : Math.min(250, 20 + 7 * d3.max(rows, (r) => r.label.length));
    const right = narrow ? 8 : 166;
    const { svg, inner } = canvas("differences-plot", rows.length * step + 56, { left, right, top: 8, bottom: 48 },
      "Differences of accuracy in points, each with its interval: " + rows.map((r) => `${r.label} ${r.text}, ${r.interval}`).join("; "));
    const reach = d3.max(rows, (r) => Math.max(Math.abs(r.low), Math.abs(r.high), margin)) * 1.06;
    const x = d3.scaleLinear([-reach, reach], [inner.left, inner.right]).nice();
    svg.append("rect").attr("class", "margin").attr("x", x(-margin)).attr("width", x(margin) - x(-margin)).attr("y", inner.top).attr("height", inner.bottom - inner.top);
    axis(svg, d3.axisBottom(x).ticks(narrow ? 5 : 9).tickFormat((t) => (t > 0 ? "+" : t < 0 ? "\u2212" : "") + Math.abs(t)), 0, inner.bottom);
    svg.append("line").attr("class", "zero").attr("x1", x(0)).attr("x2", x(0)).attr("y1", inner.top).attr("y2", inner.bottom);
    label(svg, "\u2190 first arm worse", inner.left, inner.bottom + 36, "start", "soft");
    label(svg, "points, 95%", x(0), inner.bottom + 36, "middle", "soft");
    label(svg, "first arm better \u2192", inner.right, inner.bottom + 36, "end", "soft");
    rows.forEach((r, i) => {
      const y = inner.top + (i + 0.5) * step + (narrow ? 8 : 0);
      const g = svg.append("g").attr("class", r.primary ? "c0" : "quiet");
      const h = r.primary ? 6 : 4;
      g.append("path").attr("class", "whisker").attr("d", `M${x(r.low)},${y - h}v${2 * h}M${x(r.low)},${y}H${x(r.high)}M${x(r.high)},${y - h}v${2 * h}`);
      g.append("circle").attr("class", "dot").attr("cx", x(r.value)).attr("cy", y).attr("r", r.primary ? 6 : 4.5);
      const weight = r.primary ? "strong" : "";
      if (narrow) label(svg, `${cut(r.label, inner.right - 60)}  ${r.text}`, inner.left, y - 14, "start", weight);
      else {
        label(svg, cut(r.label, left - 16), left - 16, y + 4, "end", weight);
        label(svg, `${r.text}, ${r.interval}`, inner.right + 10, y + 4, "start", weight);
      }
    });
  }

  /** A square-ish frame with percent on both sides. */
  function frame(id, height, domains, names, describe) {
    const c = canvas(id, height, { left: 44, right: 14, top: 24, bottom: 44 }, describe);
    const x = d3.scaleLinear(domains.x, [c.inner.left, c.inner.right]);
    const y = d3.scaleLinear(domains.y, [c.inner.bottom, c.inner.top]);
    axis(c.svg, d3.axisLeft(y).ticks(5).tickSize(-(c.inner.right - c.inner.left)).tickFormat(""), c.inner.left, 0, "grid");
    axis(c.svg, d3.axisLeft(y).ticks(5).tickFormat(percent), c.inner.left, 0);
    axis(c.svg, d3.axisBottom(x).ticks(5).tickFormat(domains.format || percent), 0, c.inner.bottom);
    label(c.svg, names.x, c.inner.right, c.inner.bottom + 36, "end", "soft");
    label(c.svg, names.y, 4, 12, "start", "soft");
    return { ...c, x, y };
  }

  /** Names of curves, below each other, where the plot leaves room or under it. */
  function legend(place, entries) {
    const list = d3.select(document.getElementById(place)).append("div").attr("class", "legend note");
    entries.forEach((e) => {
      const item = list.append("span").attr("class", e.colour);
      item.append("span").attr("aria-hidden", "true").text(e.sign + " ");
      item.append("span").attr("class", "name").text(e.name);
    });
  }

  function riskCoverage() {
    const risk = figures.risk;
    if (!risk || !risk.curves.length) return;
    const low = d3.min(risk.curves, (c) => d3.min(c.points, (p) => p[1]));
    if (low === undefined) return;
    const f = frame("risk-plot", (w) => Math.min(380, 0.75 * w + 60), { x: [0, 1], y: [Math.max(0, Math.floor(10 * Math.min(low, risk.all) - 0.5) / 10), 1] },
      { x: "share of items answered \u2192", y: "right among them \u2191" }, "Accuracy among the answered items against the share answered");
    f.svg.append("line").attr("class", "diagonal").attr("x1", f.x(0)).attr("x2", f.x(1)).attr("y1", f.y(risk.all)).attr("y2", f.y(risk.all));
    const line = d3.line((p) => f.x(p[0]), (p) => f.y(p[1]));
    risk.curves.forEach((c, i) => f.svg.append("g").attr("class", colour(i)).append("path").attr("class", i ? "curve thin" : "curve").attr("d", line(c.points)));
    if (risk.agreed) {
      const g = f.svg.append("g").attr("class", "c0");
      const at = [f.x(risk.agreed.coverage), f.y(risk.agreed.accuracy)];
      g.append("circle").attr("class", "dot").attr("cx", at[0]).attr("cy", at[1]).attr("r", 6.5);
      label(f.svg, "agreed", at[0] + 11, at[1] - 8, "start", "strong");
    }
    legend("risk-plot", risk.curves.map((c, i) => ({ name: c.label, colour: colour(i), sign: "\u2014" })).concat([{ name: "all answers", colour: "quiet", sign: "\u2504" }]));
  }

  function cost() {
    const arms = figures.cost;
    if (!arms.length) return;
    const least = d3.min(arms, (a) => a.tokens), most = d3.max(arms, (a) => a.tokens);
    const format = d3.format("~s");
    const f = frame("cost-plot", (w) => Math.min(380, 0.75 * w + 60),
      { x: [0, most * 1.12 || 1], y: [Math.max(0, d3.min(arms, (a) => a.low) - 0.05), Math.min(1, d3.max(arms, (a) => a.high) + 0.05)], format },
      { x: "tokens an item \u2192", y: "right \u2191" }, "Accuracy against tokens an item, from " + format(least) + " to " + format(most));
    const dots = arms.map((a) => ({ ...a, name: a.label, x: f.x(a.tokens), y: f.y(a.accuracy), r: a.primary ? 6 : 4.5, strong: a.primary }));
    dots.forEach((d) => {
      const g = f.svg.append("g").attr("class", d.primary ? "c0" : "quiet");
      g.append("path").attr("class", "whisker").attr("d", `M${d.x},${f.y(d.low)}V${f.y(d.high)}`).attr("opacity", 0.55);
      g.append("circle").attr("class", "dot").attr("cx", d.x).attr("cy", d.y).attr("r", d.r);
    });
    nameDots(f, dots);
  }

  function reliability() {
    const scores = figures.reliability;
    if (!scores.length) return;
    const f = frame("reliability-plot", (w) => Math.min(380, 0.75 * w + 60), { x: [0, 1], y: [0, 1] },
      { x: "how sure it was \u2192", y: "right \u2191" }, "How often answers were right against how sure the score was");
    f.svg.append("line").attr("class", "diagonal").attr("x1", f.x(0)).attr("y1", f.y(0)).attr("x2", f.x(1)).attr("y2", f.y(1));
    const most = d3.max(scores, (s) => d3.max(s.bins, (b) => b.count));
    const size = d3.scaleSqrt([0, most], [0, 13]);
    const line = d3.line((b) => f.x(b.said), (b) => f.y(b.right));
    scores.forEach((s, i) => {
      const g = f.svg.append("g").attr("class", colour(i));
      g.append("path").attr("class", "curve thin").attr("d", line(s.bins)).attr("opacity", 0.6);
      s.bins.forEach((b) => g.append("circle").attr("class", "dot").attr("cx", f.x(b.said)).attr("cy", f.y(b.right)).attr("r", Math.max(3, size(b.count))).attr("fill-opacity", 0.75)
        .append("title").text(`${s.label}: said ${percent(b.said)}, right ${percent(b.right)} of ${b.count}`));
    });
    legend("reliability-plot", scores.map((s, i) => ({ name: s.label, colour: colour(i), sign: "\u25cf" })));
  }

  function plane() {
    const plane = figures.plane;
    if (!plane || !plane.points.length) return;
    const f = frame("plane-plot", (w) => Math.min(420, 0.75 * w + 60), { x: [0, 1], y: [0, 1] },
      { x: plane.across + " \u2192", y: plane.up + " \u2191" }, plane.points.map((p) => `${p.label}: ${plane.across} ${percent(p.across)}, ${plane.up} ${percent(p.up)}`).join("; "));
    f.svg.append("line").attr("class", "diagonal").attr("x1", f.x(0)).attr("y1", f.y(plane.falling ? 1 : 0)).attr("x2", f.x(1)).attr("y2", f.y(plane.falling ? 0 : 1));
    const places = [];  // arms at one place are one dot; the one that is measured gives it its name and lies on top
    plane.points.forEach((p) => {
      const same = places.find((q) => q.across === p.across && q.up === p.up);
      if (!same) places.push({ ...p, more: 0 });
      else Object.assign(same, { more: same.more + 1 }, p.measured ? { label: p.label, measured: true } : {});
    });
    places.sort((one, other) => one.measured - other.measured);
    const dots = places.map((p) => ({ name: p.label + (p.more ? ` and ${p.more} more` : ""), x: f.x(p.across), y: f.y(p.up), r: p.measured ? 6 : 4.5, strong: p.measured }));
    dots.forEach((d) => f.svg.append("g").attr("class", d.strong ? "c0" : "quiet").append("circle").attr("class", "dot")
      .attr("cx", d.x).attr("cy", d.y).attr("r", d.r));
    nameDots(f, dots);
  }

  function draw() { plane(); differences(); riskCoverage(); cost(); reliability(); }

  let width = innerWidth, waiting = 0;
  addEventListener("resize", () => {
    if (innerWidth === width) return;
    width = innerWidth;
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(draw);
  });
  draw();
})();
