#!/bin/sh
# A comparison against a server on this machine that answers after 50 ms, 64 calls at once, with promptfoo on the same server and the
# same rows in turn with it. From the folder of the project, on a machine without other work:
#
#   sh bench/fifty-ms.sh [ROWS] [ROUNDS]     (20000 rows, which are 40000 calls, and 2 rounds unless told)
#
# promptfoo comes from npm, with the Node.js it wants, into a folder that is thrown away, or into $PROMPTFOO_FOLDER where it may be already.
# Its telemetry, update check and cache are off. A rate is what the server saw: answers by seconds from the first request to the last
# answer, so neither pays for its start. Exits with 1 if ours is below 90% of the ideal rate in every round.

set -eu
rows=${1:-20000}
rounds=${2:-2}
millis=50
at_once=64
promptfoo=0.123.1
node=22.23.3

bench=bench/target
[ -f $bench/scaffold-bench.jar ] || { echo 'build it first: mvn -q -pl bench -am package -DskipTests' >&2; exit 3; }
work=$(mktemp -d)
server=
tidy() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    rm -rf "$work"
}
trap tidy EXIT
trap 'exit 3' HUP INT TERM

# --- promptfoo ---------------------------------------------------------------------------------------------------

folder=${PROMPTFOO_FOLDER:-$work/npm}
export PROMPTFOO_DISABLE_TELEMETRY=1 PROMPTFOO_DISABLE_UPDATE=1 PROMPTFOO_CACHE_ENABLED=false
export PROMPTFOO_DISABLE_REMOTE_GENERATION=true PROMPTFOO_SELF_HOSTED=1 OPENAI_API_KEY=none
export PROMPTFOO_CONFIG_DIR="$work/promptfoo"
if [ ! -x "$folder/node_modules/.bin/promptfoo" ]; then
    mkdir -p "$folder"
    npm install --prefix "$folder" --no-audit --no-fund --loglevel=error "promptfoo@$promptfoo" "node@$node" >"$work/npm.log" 2>&1 ||
        { cat "$work/npm.log" >&2; exit 3; }
fi

# --- the same rows for both --------------------------------------------------------------------------------------

awk -v n="$rows" 'BEGIN {
    for (i = 1; i <= n; i++)
        printf "{\"id\":\"sum-%d\",\"task\":\"sums\",\"prompt\":\"Sum %d: what is 1 + 1?\",\"answer\":\"2\",\"meta\":{\"answer_type\":\"number\"}}\n", i, i
}' >"$work/rows.jsonl"
awk -v n="$rows" 'BEGIN {
    print "question,__expected"
    for (i = 1; i <= n; i++) printf "Sum %d: what is 1 + 1?,contains:Answer: 2\n", i
}' >"$work/rows.csv"

# --- the server --------------------------------------------------------------------------------------------------

java -Xmx256m -XX:+UseSerialGC -cp "$bench/scaffold-bench.jar" dev.scaffold.bench.FixedDelayServer $millis >"$work/address" &
server=$!
while ! grep -q http "$work/address"; do
    kill -0 "$server" || exit 3
done
address=$(cat "$work/address")
told() { curl -s "$address/told"; }

cat >"$work/promptfooconfig.yaml" <<YAML
prompts:
  - "{{question}}\n\nEnd with one line 'Answer: N', where N is the number."
  - "{{question}}\n\nThink step by step, then end with one line 'Answer: N', where N is the number."
providers:
  - id: openai:chat:fixed
    config: {apiBaseUrl: "$address/v1"}
tests: file://rows.csv
YAML

# --- in turn -----------------------------------------------------------------------------------------------------

ours() {
    SCAFFOLD_JAVA_OPTS=-Xmx256m ${SCAFFOLD:-./scaffold} compare --data "$work/rows.jsonl" --arms plain,cot --primary cot:plain \
        --rivals none --concurrency $at_once --base-url "$address/v1" --model fixed --run "$work/$1.run" --report "$work/$1" \
        >"$work/ours.log" 2>&1 || [ $? -le 2 ] || { cat "$work/ours.log" >&2; exit 3; } # its exit code tells who is better
}

theirs() {
    (cd "$work" && PATH="$folder/node_modules/.bin:$PATH" "$folder/node_modules/.bin/promptfoo" eval --no-cache --no-table \
        --no-progress-bar --max-concurrency $at_once -c promptfooconfig.yaml >"$work/theirs.log" 2>&1) ||
        { tail -40 "$work/theirs.log" >&2; exit 3; }
}

ideal=$(awk -v m=$millis -v c=$at_once 'BEGIN { printf "%.0f", c * 1000 / m }')
echo "$rows rows, $((2 * rows)) calls, answered after $millis ms, $at_once at once: ideal $ideal calls a second"
echo "load $(cut -d' ' -f1-3 /proc/loadavg 2>/dev/null || uptime), $(getconf _NPROCESSORS_ONLN) processors, promptfoo $promptfoo"
best=0
row() { # who, round, what the server told, seconds of the process
    echo "$3" | awk -v who="$1" -v round="$2" -v ideal="$ideal" -v whole="$4" '{
        rate = $1 / $2
        printf "%-10s round %d: %6d answers in %7.1f s: %6.0f a second, %3.0f%% of the ideal; %d at once at most, %.1f ms late; process %d s\n",
            who, round, $1, $2, rate, 100 * rate / ideal, $3, $4, whole
    }'
}
now() { date +%s; }
told >/dev/null
for round in $(seq "$rounds"); do
    began=$(now)
    ours "ours$round"
    saw=$(told)
    row scaffold "$round" "$saw" $(($(now) - began))
    best=$(echo "$saw $best" | awk -v ideal="$ideal" '{ share = $1 / $2 / ideal; print (share > $5 ? share : $5) }')
    began=$(now)
    theirs
    row promptfoo "$round" "$(told)" $(($(now) - began))
done
awk -v best="$best" 'BEGIN { exit best < 0.9 }'
