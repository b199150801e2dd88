// Shows the trace that a link names. All its texts are data: they enter the page as text and nothing else.
(() => {
  "use strict";
  const packed = JSON.parse(document.getElementById("traces").textContent);
  let unpacking = null;
  const place = document.getElementById("trace");
  const marks = { met: ["\u2713", "right", "Met"], unmet: ["\u2717", "wrong", "Unmet"], unclear: ["?", "open", "Unclear"], "not-applicable": ["\u2013", "quiet", "not applicable"] };
  const verdicts = { agreed: "right", withheld: "wrong", undecided: "open" };

  const because = { agreed: "rests on", withheld: "because of", undecided: "open:" };

  /** An element with a class and children; strings become text. */
  function el(name, css, ...children) {
    const made = document.createElement(name);
    if (css) made.className = css;
    made.append(...children.filter((c) => c !== null && c !== ""));
    return made;
  }

  function finding(f) {
    const [sign, css, word] = marks[f.outcome];
    const mark = el("span", "mark " + css, sign);
    mark.setAttribute("role", "img");
    mark.setAttribute("aria-label", word);
    const sure = f.probability === null ? "" : `, ${Math.round(100 * f.probability)}%`;
    return el("li", "", mark, f.question + " ", el("span", "by", `${f.judgedBy}${sure}`),
      f.reason ? ": " + f.reason : "", f.quote ? el("span", "by", ` \u201c${f.quote}\u201d`) : "");
  }

  function findings(list) {
    return list.length ? el("ul", "findings", ...list.map(finding)) : null;
  }

  function part(p, all) {
    const where = p.anchor === "quoted" ? `quoted from the ${p.source}` : p.anchor === "implicit" ? "implicit" : "said to be quoted, not found";
    return el("div", "part " + p.anchor, el("div", "kind", el("b", "", p.kind), el("span", "", where)), p.text, findings(all.filter((f) => f.part === p.id)));
  }

  /** Toulmin's picture: grounds, so, claim; since warrant, on account of backing; unless rebuttal. */
  function argument(draft) {
    const of = (kind) => draft.argument.filter((p) => p.kind === kind).map((p) => part(p, draft.findings));
    const box = (css, word, parts) => (parts.length ? el("div", css, word ? el("div", "word", word) : null, ...parts) : null);
    const qualifier = draft.argument.filter((p) => p.kind === "qualifier");
    const warrant = of("warrant"), backing = of("backing");
    const since = warrant.length || backing.length
      ? el("div", "since", box("", "since", warrant), box("", "on account of", backing)) : null;
    const so = el("div", "so", el("span", "", "so" + (qualifier.length ? ", " + qualifier.map((q) => q.text).join(", ") : "")));
    const found = (kind) => (of(kind).length ? of(kind) : [el("div", "part implicit", el("div", "kind", el("b", "", kind), el("span", "", "none found")))]);
    const drawn = el("div", "argument drawn", box("grounds", "", found("grounds")), so, box("claim", "", found("claim")), since, box("unless", "unless", of("rebuttal")));
    drawn.setAttribute("role", "group");
    drawn.setAttribute("aria-label", "The argument");
    return drawn;
  }

  /** The draft with the places that its argument quotes. */
  function marked(draft) {
    const spans = draft.argument.filter((p) => p.anchor === "quoted" && p.source === "draft" && p.start < p.end && p.end <= draft.text.length)
      .sort((a, b) => a.start - b.start || b.end - a.end);
    const text = el("div", "verbatim");
    let at = 0;
    for (const s of spans) {
      if (s.start < at) continue; // inside one that is marked already
      text.append(draft.text.slice(at, s.start));
      const mark = el("mark", "", draft.text.slice(s.start, s.end));
      mark.title = s.kind;
      text.append(mark);
      at = s.end;
    }
    text.append(draft.text.slice(at));
    return text;
  }

  function attempt(draft) {
    const whole = draft.findings.filter((f) => f.part === null || !draft.argument.some((p) => p.id === f.part));
    const verdict = el("span", verdicts[draft.verdict] || "quiet", draft.verdict);
    const why = draft.because.length ? el("span", "note", `, ${because[draft.verdict] || ""} ${draft.because.join(", ")}`) : null;
    return [el("h4", "", `Attempt ${draft.number}: `, verdict, why), marked(draft),
      ...(draft.argument.length ? [argument(draft)] : []),
      ...(whole.length ? [el("div", "note", "On the whole draft"), findings(whole)] : [])];
  }

  function call(c) {
    return el("details", "", el("summary", "", `${c.phase}${c.attempt > 1 ? ", attempt " + c.attempt : ""}${c.failed ? ", failed" : ""}: ${c.inputTokens} + ${c.outputTokens} tokens`),
      el("div", "note", "sent"), el("div", "verbatim", c.asked), el("div", "note", "answered"), el("div", "verbatim", c.said));
  }

  /** What went out, unless it is a draft that stands above. */
  function sent(t) {
    const draft = t.drafts.find((d) => d.text === t.reply);
    return draft ? el("p", "", `The draft of attempt ${draft.number}, as it stands.`) : el("div", "verbatim", t.reply || "(nothing)");
  }

  /** The same row in the other arms, to be read beside it. */
  function others(all, t) {
    const row = el("nav", "note", "The same row: ");
    row.setAttribute("aria-label", "The same row in other arms");
    all.forEach((o, i) => {
      if (o.item !== t.item) return;
      const [sign, css, word] = o.absent ? ["\u2205", "quiet", "no reply"] : o.unscored ? ["?", "quiet", "not scored"] : o.right ? ["\u2713", "right", "right"] : ["\u2717", "wrong", "wrong"];
      const link = el("a", css, `${o.arm}${o.repeat > 1 ? " " + o.repeat : ""} ${sign}`);
      link.href = "#trace-" + i;
      link.setAttribute("aria-label", `${o.arm}: ${word}`);
      if (o === t) link.setAttribute("aria-current", "true");
      row.append(link, " ");
    });
    return row;
  }

  function show(all, t) {
    const close = el("button", "", "close");
    close.type = "button";
    close.addEventListener("click", () => place.close());
    const how = t.absent ? ["quiet", "no reply"] : t.unscored ? ["quiet", "not scored: " + t.unscored] : t.right ? ["right", "right"] : ["wrong", "wrong"];
    const title = el("h3", "", el("span", "", `${t.item}, ${t.arm}${t.repeat > 1 ? ", repeat " + t.repeat : ""}: `, el("span", ...how)), close);
    place.setAttribute("aria-label", `${t.item}, ${t.arm}`);
    place.replaceChildren(el("article", "trace", title, others(all, t),
      el("h4", "", "Asked"), el("div", "verbatim", t.question),
      el("p", "", `Answer read: ${t.answer === null ? "none" : t.answer}. Right answer: ${t.gold}.`),
      ...t.drafts.flatMap(attempt), el("h4", "", "What went out"), sent(t),
      ...(t.calls.length ? [el("h4", "", t.calls.length === 1 ? "1 call" : t.calls.length + " calls"), ...t.calls.map(call)] : [])));
    if (!place.open) place.showModal();
    place.scrollTop = 0;
  }

  /** All traces, unpacked once, when the first is asked for. */
  function traces() {
    unpacking ??= (async () => {
      const bytes = Uint8Array.from(atob(packed), (c) => c.charCodeAt(0));
      const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
      return JSON.parse(await new Response(stream).text());
    })();
    return unpacking;
  }

  async function follow() {
    const named = /^#trace-(\d+)$/.exec(location.hash);
    if (!named) return;
    try {
      const all = await traces();
      if (all[named[1]]) show(all, all[named[1]]);
    } catch (broken) {
      place.replaceChildren(el("p", "warn", `The traces cannot be unpacked: ${broken.message}. A browser of 2023 or newer can.`));
      if (!place.open) place.showModal();
    }
  }

  place.addEventListener("close", () => history.replaceState(null, "", location.pathname + location.search));
  place.addEventListener("click", (e) => { if (e.target === place) place.close(); }); // beside the text
  addEventListener("hashchange", follow);
  follow();
})();
