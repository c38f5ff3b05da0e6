#!/bin/sh
# Verifies a Daftar package, or one part of its evidence, with nothing but a POSIX
# shell, awk, od, sha256sum and openssl 3. Use a copy of this file that you got by
# another way than the package itself, and a log key (VKEY) likewise.
#
#   sh verify.sh [-k VKEY]... [-w VKEY]... PACKAGE
#
# -k  a log key you trust; without it the package is judged by the key it brings,
#     which shows that it is whole and unaltered, not whose it is
# -w  a witness key whose cosignatures to check
#
# Every fault is named:  BAD <file>: <what>.  Exit 0: all holds. 1: something does
# not. 2: it could not be judged. Single parts, by the test vectors' names:
#
#   header FILE | commit SALT COMMIT FILE | root FILE | key VKEY
#   inclusion LEAFHASH INDEX SIZE ROOT [HASH]...
#   consistency OLDSIZE OLDROOT NEWSIZE NEWROOT [HASH]...
#   [-k VKEY] [-w VKEY] checkpoint FILE | [-k VKEY] [-w VKEY] proof FILE LEAFHASH
#
# (hashes, roots, salts in hex; root reads one leaf a line, in hex)
set -u
unset CDPATH
LC_ALL=C
export LC_ALL
stop() { echo "verify.sh: $*" >&2; exit 2; }
for tool in awk od openssl tr sort find xargs mktemp; do
  command -v $tool >/dev/null 2>&1 || stop "needs $tool"
done
openssl pkeyutl -help 2>&1 | grep -q -e -rawin || stop 'needs openssl 3'
if command -v sha256sum >/dev/null 2>&1; then SHA='sha256sum'; else SHA='openssl dgst -sha256 -r'; fi
W=$(mktemp -d) && W=$(cd "$W" && pwd) || stop 'needs a directory for temporary files'
trap 'rm -rf "$W"' EXIT
trap 'exit 2' HUP INT TERM
: >"$W/logs"; : >"$W/wits"; : >"$W/bad"; : >"$W/cosigned"
TAB=$(printf '\t')

# What every awk program below may use. Bytes are handled as lower-case hex.
LIB='
function b64init(  i, j, a, n) {
  a = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
  for (i = 0; i < 64; i++) for (j = 0; j < 64; j++) {
    n = i * 64 + j
    B[substr(a, i + 1, 1) substr(a, j + 1, 1)] = sprintf("%03x", n)
  }
  hexinit()
}
function hexinit(  i) {
  for (i = 0; i < 256; i++) {
    OCT[sprintf("%02x", i)] = sprintf("\\%03o", i)
    NUM[sprintf("%02x", i)] = i
    if (i > 31 && i < 127) CHR[sprintf("%02x", i)] = sprintf("%c", i)
  }
}
# Base 64, strictly, to hex; "!" when it is not the one spelling of some bytes.
function unb64(s,  n, p, i, o, t) {
  n = length(s)
  if (n == 0) return ""
  if (n % 4) return "!"
  p = substr(s, n - 1) == "==" ? 2 : substr(s, n) == "=" ? 1 : 0
  o = ""
  for (i = 1; i <= n - (p ? 4 : 0); i += 2) {
    t = substr(s, i, 2)
    if (!(t in B)) return "!"
    o = o B[t]
  }
  if (!p) return o
  t = substr(s, n - 3, 2)
  if (!(t in B)) return "!"
  if (p == 2) return substr(B[t], 3) == "0" ? o substr(B[t], 1, 2) : "!"
  o = o B[t]
  t = substr(s, n - 1, 1) "A"
  return (t in B) && substr(B[t], 2, 1) == "0" ? o substr(B[t], 1, 1) : "!"
}
function octal(h,  i, n, o) {
  n = length(h)
  o = ""
  for (i = 1; i < n; i += 2) o = o OCT[substr(h, i, 2)]
  return o
}
# Hex to plain ASCII text; "!" when it is not.
function text(h,  i, n, o, c) {
  n = length(h)
  o = ""
  for (i = 1; i < n; i += 2) {
    c = substr(h, i, 2)
    if (!(c in CHR)) return "!"
    o = o CHR[c]
  }
  return o
}
function spaced(h) { gsub(/../, " &", h); return h }
function isutf8(s) {
  return s ~ /^( [0-7].| (c[2-9a-f]|d.) [89ab].| e0 [ab]. [89ab].| (e[1-9a-c]|ee|ef) [89ab]. [89ab].| ed [89]. [89ab].| f0 [9ab]. [89ab]. [89ab].| f[123] [89ab]. [89ab]. [89ab].| f4 8. [89ab]. [89ab].)*$/
}
# A key name, spaced hex: not empty, no space of any script, no plus, no control character.
function isname(s) {
  return s != "" && isutf8(s) && s !~ / ([01].|20|2b|7f|c2 [89].|c2 a0|e1 9a 80|e2 80 (8[0-9a]|a8|a9|af)|e2 81 9f|e3 80 80)/
}
function iscount(x) {
  return x ~ /^(0|[1-9][0-9]*)$/ && (length(x) < 16 || (length(x) == 16 && x "" <= "9007199254740991"))
}
function eat(lit) {
  if (substr(R, 1, length(lit)) == lit) R = substr(R, length(lit) + 1)
  else FAIL = 1
}
function run(re,  x) {
  if (!match(R, re)) { FAIL = 1; return "" }
  x = substr(R, 1, RLENGTH)
  R = substr(R, RLENGTH + 1)
  return x
}
function token(  x) {
  x = run("^[A-Za-z0-9._:-]+")
  if (length(x) > 128 || (length(x) == 64 && x ~ /^[0-9a-f]+$/)) FAIL = 1
  return x
}
function count(  x) { x = run("^[0-9]+"); if (!iscount(x)) FAIL = 1; return x }
function time(  x, y, m, d, days) {
  x = substr(R, 1, 24)
  R = substr(R, 25)
  if (x !~ /^[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9][0-9][0-9]Z$/) FAIL = 1
  y = substr(x, 1, 4) + 0; m = substr(x, 6, 2) + 0; d = substr(x, 9, 2) + 0
  days = (m == 4 || m == 6 || m == 9 || m == 11) ? 30 : 31
  if (m == 2) days = (y % 4 == 0 && (y % 100 != 0 || y % 400 == 0)) ? 29 : 28
  if (m < 1 || m > 12 || d < 1 || d > days) FAIL = 1
}
function head(  x) {
  eat("{\"origin\":\"")
  if (length(run("^[]!#-*,-[^-~]+")) > 255) FAIL = 1
  eat("\",\"root\":\"")
  x = run("^[A-Za-z0-9+/]+")
  if (length(x) != 43 || x !~ /[AEIMQUYcgkosw048]$/) FAIL = 1
  eat("=\",\"size\":")
  count()
  eat("}")
}
# True when the text is the canonical spelling of an entry header; sets ID, SEQ and others.
function header(t,  x) {
  R = t; FAIL = 0
  if (length(t) > 65535) return 0
  eat("{\"actor\":\""); token()
  eat("\",\"at\":\""); time()
  eat("\",\"commit\":\""); COMMIT = run("^[0-9a-f]+"); if (length(COMMIT) != 64) FAIL = 1
  eat("\",\"heads\":[")
  if (substr(R, 1, 1) != "]") { head(); while (!FAIL && substr(R, 1, 1) == ",") { eat(","); head() } }
  eat("],\"id\":\""); ID = token()
  eat("\",\"object\":\""); OBJECT = token()
  eat("\",\"seq\":"); SEQ = count()
  eat(",\"type\":\"")
  TYPE = run("^[a-z0-9-]+(\\.[a-z0-9-]+)*/[1-9][0-9]*")
  x = TYPE; sub(/^.*\//, "", x)
  if (length(TYPE) > 100 || length(x) > 4) FAIL = 1
  eat("\",\"v\":1,\"witnessed\":")
  if (substr(R, 1, 1) == "n") eat("null"); else head()
  return !FAIL && R == "}"
}
'
hexof() { od -An -v -tx1 "$@" | tr -d ' \n'; }
sha() { $SHA | cut -c1-64; }
# Digests of the files named on standard input: "<hex> <name>" a line.
shas() { xargs $SHA | sed 's/ [ *]/ /'; }
# Hex to bytes, by the shell alone: to start a process takes longer.
bin() {
  hex=$1 octal=
  while [ -n "$hex" ]; do
    tail=${hex#??} byte=$((0x${hex%"${hex#??}"}))
    octal=$octal\\$((byte / 64))$((byte / 8 % 8))$((byte % 8)) hex=$tail
  done
  printf "$octal"
}
node() { bin "01$1$2" | sha; }
is_hash() { case $1 in *[!0-9a-f]*) return 1 ;; esac; [ ${#1} -eq 64 ]; }
is_count() {
  case $1 in '' | *[!0-9]* | 0?*) return 1 ;; esac
  [ ${#1} -lt 16 ] || { [ ${#1} -eq 16 ] && [ "$1" -le 9007199254740991 ]; }
}
bad() { printf '%s\t%s\n' "$1" "$2" >>"$W/bad"; }
is_bad() { while IFS=$TAB read -r named what; do [ "$named" != "$1" ] || return 0; done <"$W/bad"; return 1; }

# signed PUBLIC-KEY SIGNATURE FILE: an Ed25519 signature (both in hex) over the file's bytes
signed() {
  [ ${#2} -eq 128 ] || return 1
  bin "302a300506032b6570032100$1" >"$W/der"
  bin "$2" >"$W/sig"
  openssl pkeyutl -verify -rawin -pubin -keyform DER -inkey "$W/der" -in "$3" -sigfile "$W/sig" >/dev/null 2>&1
}

# key HEX: a vkey without its newline; prints "<name in hex> <key ID> <type> <public key>"
key() {
  echo "$1" | awk "$LIB"'BEGIN { b64init() } {
    s = spaced($0); i = index(s, " 2b"); name = substr(s, 1, i - 1); rest = substr(s, i + 3)
    gsub(/ /, "", rest); rest = text(rest); id = substr(rest, 1, 8); m = unb64(substr(rest, 10))
    if (!i || !isname(name) || rest !~ /^[0-9a-f]+[+]/ || substr(rest, 9, 1) != "+") exit
    gsub(/ /, "", name)
    if (length(m) == 66 && (m ~ /^01/ || m ~ /^04/)) print name, id, substr(m, 1, 2), substr(m, 3)
  }' >"$W/key"
  read -r k_name k_id k_type k_pub <"$W/key" || return 1
  [ "$(bin "${k_name}0a$k_type$k_pub" | sha | cut -c1-8)" = "$k_id" ] && cat "$W/key"
}

# note FILE: "T <bytes of text>", "L <hex>" a line of text, "S <name> <key ID> <signature>" a signature
note() {
  hexof "$1" | awk "$LIB"'BEGIN { b64init() } {
    s = spaced($0); c = s; gsub(/ 0a/, "", c)
    n = split(s, line, / 0a/)
    for (e = n - 1; e > 1 && line[e] != ""; e--);
    if (!isutf8(s) || c ~ / [01]./ || line[n] != "" || e < 2 || e >= n - 1 || n - 1 - e > 64) exit
    for (i = e + 1; i < n; i++) {
      if (split(line[i], w, / 20/) != 3 || w[1] != " e2 80 94" || !isname(w[2])) exit
      gsub(/ /, "", w[2]); gsub(/ /, "", w[3]); h = unb64(text(w[3]))
      if (h == "!" || length(h) < 10) exit
      out = out "S " w[2] " " substr(h, 1, 8) " " substr(h, 9) "\n"
    }
    for (i = 1; i < e; i++) { size += length(line[i]) / 3 + 1; gsub(/ /, "", line[i]); t = t "L " line[i] "\n" }
    printf "T %d\n%s%s", size, t, out
  }' >"$W/note"
  read -r tag bytes <"$W/note" && dd if="$1" of="$W/text" bs=1 count="$bytes" 2>/dev/null
}

# checkpoint FILE: prints why it does not hold, or leaves ORIGIN (hex), SIZE, ROOT (hex) and $W/cosigned
checkpoint() {
  note "$1" || { echo 'malformed note'; return 1; }
  awk "$LIB"'BEGIN { b64init() } $1 == "L" { l[++n] = $2 } END {
    size = text(l[2]); root = unb64(text(l[3]))
    if (!isname(spaced(l[1])) || !iscount(size) || length(root) != 64 || n < 3) print "malformed checkpoint"
    else if (n > 3) print "extension lines"
    else print "ok", l[1], size, root
  }' "$W/note" >"$W/cp"
  read -r ok ORIGIN SIZE ROOT <"$W/cp"
  [ "$ok" = ok ] || { cat "$W/cp"; return 1; }
  awk -v o="$ORIGIN" '$1 == o && $3 == "01"' "$W/logs" >"$W/own"
  [ -s "$W/own" ] || { echo 'unknown origin'; return 1; }
  awk '$3 == "04"' "$W/wits" >>"$W/own"
  awk 'NR == FNR { k = $1 " " $2; if (!(k in pub)) { pub[k] = $4; type[k] = $3 } next }
    $1 == "S" && ($2 " " $3) in pub { k = $2 " " $3; print type[k], pub[k], $4, $2 }' "$W/own" "$W/note" >"$W/lines"
  log=; : >"$W/cosigned"
  while read -r type pub sig name; do
    if [ "$type" = 01 ]; then
      signed "$pub" "$sig" "$W/text" || { echo 'wrong signature'; return 1; }
      log=yes
    else
      time=$(echo "$sig" | awk "$LIB"'BEGIN { hexinit() } length($0) == 144 {
        for (i = 1; i < 16; i += 2) t = t * 256 + NUM[substr($0, i, 2)]
        if (t > 0 && t <= 9007199254740991) printf "%.0f", t }')
      { printf 'cosignature/v1\ntime %s\n' "$time"; cat "$W/text"; } >"$W/cotext"
      [ -n "$time" ] && signed "$pub" "${sig#????????????????}" "$W/cotext" || { echo 'wrong signature'; return 1; }
      echo "$name $time" >>"$W/cosigned"
    fi
  done <"$W/lines"
  [ -n "$log" ] || { echo 'no trusted signature'; return 1; }
}

inclusion() {
  hash=$1 at=$2 size=$3 root=$4
  is_hash "$hash" && is_hash "$root" && is_count "$at" && is_count "$size" && [ "$at" -lt "$size" ] || return 1
  shift 4; [ $# -le 63 ] || return 1
  last=$((size - 1))
  for p; do
    is_hash "$p" && [ "$last" -ne 0 ] || return 1
    if [ $((at % 2)) -eq 1 ] || [ "$at" -eq "$last" ]; then
      hash=$(node "$p" "$hash")
      while [ $((at % 2)) -eq 0 ] && [ "$at" -ne 0 ]; do at=$((at / 2)) last=$((last / 2)); done
    else
      hash=$(node "$hash" "$p")
    fi
    at=$((at / 2)) last=$((last / 2))
  done
  [ "$last" -eq 0 ] && [ "$hash" = "$root" ]
}

consistency() {
  old=$1 oldroot=$2 new=$3 newroot=$4
  is_hash "$oldroot" && is_hash "$newroot" && is_count "$old" && is_count "$new" && [ "$old" -le "$new" ] || return 1
  shift 4; [ $# -le 63 ] || return 1
  for p; do is_hash "$p" || return 1; done
  if [ "$old" -eq 0 ]; then [ "$oldroot" = "$(sha </dev/null)" ] || return 1; fi
  if [ "$old" -eq "$new" ]; then [ $# -eq 0 ] && [ "$oldroot" = "$newroot" ]; return; fi
  if [ "$old" -eq 0 ]; then [ $# -eq 0 ]; return; fi
  [ $# -gt 0 ] || return 1
  at=$((old - 1)) last=$((new - 1))
  while [ $((at % 2)) -eq 1 ]; do at=$((at / 2)) last=$((last / 2)); done
  if [ "$at" -eq 0 ]; then a=$oldroot; else a=$1; shift; fi
  b=$a
  for p; do
    [ "$last" -ne 0 ] || return 1
    if [ $((at % 2)) -eq 1 ] || [ "$at" -eq "$last" ]; then
      a=$(node "$p" "$a") b=$(node "$p" "$b")
      while [ $((at % 2)) -eq 0 ] && [ "$at" -ne 0 ]; do at=$((at / 2)) last=$((last / 2)); done
    else
      b=$(node "$b" "$p")
    fi
    at=$((at / 2)) last=$((last / 2))
  done
  [ "$last" -eq 0 ] && [ "$a" = "$oldroot" ] && [ "$b" = "$newroot" ]
}

# proof FILE LEAFHASH: prints why it does not hold
proof() {
  tr '\000' '\001' <"$1" | awk "$LIB"'BEGIN { b64init(); bytes = 1 }
    { bytes += length($0) + 1 }
    $0 == "" { done = 1; exit }
    NR == 1 { if ($0 != "c2sp.org/tlog-proof@v1") wrong = 1; next }
    NR == 2 && /^extra / { if (unb64(substr($0, 7)) == "!") wrong = 1; next }
    !had { had = 1; index_ = substr($0, 7); if (!/^index / || !iscount(index_)) wrong = 1; next }
    { h = unb64($0); if (length(h) != 64) wrong = 1; path = path " " h; n++ }
    END { if (done && had && !wrong && n <= 63) print bytes, index_ path }' >"$W/proof"
  read -r bytes index path <"$W/proof" || { echo 'malformed proof'; return 1; }
  tail -c "+$bytes" "$1" >"$W/proved"
  checkpoint "$W/proved" || return 1
  inclusion "$2" "$index" "$SIZE" "$ROOT" $path || { echo 'not included'; return 1; }
}

# tree: from leaf hashes, one a line in $W/level, to the root, which it prints
tree() {
  [ -s "$W/level" ] || { sha </dev/null; return; }
  while [ "$(awk 'END { print NR }' "$W/level")" -gt 1 ]; do
    rm -rf "$W/n"; mkdir "$W/n"
    awk "$LIB"'BEGIN { hexinit() } NR % 2 { left = $0; next }
      { printf "printf \047\\001%s%s\047 >%09d\n", octal(left), octal($0), NR }' "$W/level" >"$W/n.sh"
    awk '{ last = $0 } END { if (NR % 2) print last }' "$W/level" >"$W/odd"
    (cd "$W/n" && . ../n.sh && printf '%s\n' * | shas | cut -c1-64) >"$W/level"
    cat "$W/odd" >>"$W/level"
  done
  cat "$W/level"
}

PATHS='function ispath(p) { return length(p) <= 255 && p ~ /^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/ }
function bad(p, what) { named[p] = 1; print p "\t" what }'
L=data/ledger
TAGS=tagmanifest-sha256.txt

# Which files there are: $W/files. Whatever else there is, and what is missing, is bad.
paths() {
  { find . -type f | sed 's/$/ f/'; find . ! -type d ! -type f | sed 's/$/ o/'; } | sort |
    awk -v files="$W/files" "$PATHS"'{
      p = substr($0, 1, length($0) - 2); sub(/^\.\//, "", p); was = seen[tolower(p)]++
      if (/ o$/) bad(p, "It is a link or a device, not a plain file.")
      else if (!ispath(p) || !/^\.\//) bad(p, "A package may not hold a file of this name.")
      else if (was) bad(p, "Another file has the same name but for capital letters.")
      else { have[p] = 1; print p >files }
    } END {
      n = split("bag-info.txt bagit.txt manifest-sha256.txt seal.txt tagmanifest-sha256.txt data/ledger/checkpoint data/ledger/entries.txt data/ledger/log.pem data/ledger/log.vkey", r, " ")
      for (i = 1; i <= n; i++) if (!(r[i] in have) && !(r[i] in named)) bad(r[i], "It is missing.")
    }' >>"$W/bad"
}

# A file of one vkey of a type: its key line, or nothing.
keyfile() { h=$(hexof "$1"); case $h in *0a) key "${h%0a}" | awk -v t="$2" '$3 == t' ;; esac; }

logkey() {
  mine=$(keyfile $L/log.vkey 01) && [ -n "$mine" ] || { bad $L/log.vkey 'It is not a verifier key.'; return 1; }
  { echo '-----BEGIN PUBLIC KEY-----'; bin "302a300506032b6570032100${mine##* }" | openssl base64 -A
    printf '\n-----END PUBLIC KEY-----\n'; } >"$W/pem"
  [ ! -f $L/log.pem ] || cmp -s "$W/pem" $L/log.pem || bad $L/log.pem 'It is not the key in log.vkey.'
  if [ -n "$TRUST" ] && ! grep -qxF "$mine" "$W/logs"; then
    bad $L/log.vkey 'It is not one of the keys to be trusted.'; return 1
  fi
  echo "$mine" >"$W/logs"
}

seal() {
  note seal.txt && [ "$(grep -c '^S' "$W/note")" -eq 1 ] || { bad seal.txt 'It is not a note with one signature.'; return 1; }
  set -- $mine $(grep '^S' "$W/note") # name id type key S name id signature
  [ "$1 $2" = "$6 $7" ] && signed "$4" "$8" "$W/text" || { bad seal.txt "Its signature is not one by the log's key."; return 1; }
  { echo 'daftar-package-seal/v1'; bin "${1}0a"; echo "$TAGS $(sha <$TAGS)"; } | cmp -s - "$W/text" ||
    { bad $TAGS 'It is not the one that was sealed.'; return 1; }
}

# The lines of a manifest that end; whether all did is told by a first line.
lines() {
  grep -qxF "$1" "$W/files" || return 0
  if [ -s "$1" ] && [ "$(tail -c 1 "$1" | hexof)" != 0a ]; then echo '!'; tr '\000' '\001' <"$1" | sed '$d'
  else tr '\000' '\001' <"$1"; fi
}

manifests() {
  shas <"$W/files" >"$W/digests"
  lines $TAGS >"$W/tags"; lines manifest-sha256.txt >"$W/payload"
  cp "$W/bad" "$W/before"
  awk -v sealed="$1" "$PATHS"'
    function owns(m, p) { return m == "m" ? p ~ /^data\// : p !~ /^data\// && p != "seal.txt" && p != "tagmanifest-sha256.txt" }
    function compare(m, held,  i, p) {
      for (i = 1; i <= n[m]; i++) {
        p = list[m, i]
        if (dig[p] == want[m, p] || (p in named)) continue
        if (!held) bad(p, "It does not match its manifest, itself not proved.")
        else if (!(p in dig)) bad(p, "It is listed and missing.")
        else bad(p, "Its bytes are not the ones that were sealed.")
      }
    }
    f == "b" { split($0, w, "\t"); named[w[1]] = 1; next }
    f == "f" { files[$0] = 1; next }
    f == "d" { if ($2 != "-") { dig[$2] = $1; order[++count] = $2 } next }
    { h = substr($0, 1, 64); p = substr($0, 67)
      ok = length(h) == 64 && h ~ /^[0-9a-f]+$/ && substr($0, 65, 2) == "  " && ispath(p) && owns(f, p)
      if (!ok || p <= last[f]) wrong[f] = 1
      else { list[f, ++n[f]] = p; want[f, p] = h; listed[p] = 1 }
      if (ok) last[f] = p }
    END {
      for (p in files) if (!(p in dig)) bad(p, "It cannot be read.")
      m = "manifest-sha256.txt"; t = "tagmanifest-sha256.txt"
      if (wrong["t"]) bad(t, "A line of it is not as it must be.")
      if (wrong["m"]) bad(m, "A line of it is not as it must be.")
      proved = sealed && want["t", m] == dig[m]
      compare("t", sealed); compare("m", proved)
      for (i = 1; i <= count; i++) {
        p = order[i]
        if ((p in listed) || p == "seal.txt" || p == t) continue
        if (p ~ /^data\// ? proved : sealed) bad(p, "No manifest lists it.")
        else if (!(p in named)) bad(p, "No proved manifest lists it.")
      }
    }' f=b "$W/before" f=f "$W/files" f=d "$W/digests" f=t "$W/tags" f=m "$W/payload" >>"$W/bad"
}

# Runs a script of printf commands in an empty directory; prints the digests of the files it made.
made() { rm -rf "$W/n"; mkdir "$W/n"; [ ! -s "$1" ] || (. "$1" && cd "$W/n" && printf '%s\n' * | shas | cut -c1-64); }

entries() {
  e=$L/entries.txt
  : >"$W/leaves"; : >"$W/order"; : >"$W/commits"; : >"$W/erased"
  [ ! -s $e ] || [ "$(tail -c 1 $e | hexof)" = 0a ] || { bad $e 'Its last line does not end.'; return 1; }
  tr '\000' '\001' <$e | awk -v w="$W" "$LIB"'BEGIN { b64init() }
    function bad(what) { print "data/ledger/entries.txt\t" what }
    { seq = NR - 1; x = seq " "
      h = substr($0, 1, length(x)) == x ? substr($0, length(x) + 1) : "!"
      only = substr(h, 1, 5) == "hash:"
      h = unb64(only ? substr(h, 6) : h)
      if (h == "!" || (only && length(h) != 64)) { bad("Line " NR " is not as it must be."); exit 1 }
      if (only) { print h >(w "/order"); next }
      t = text(h)
      plain = t != "!" && !index(t, "\047")
      printf "printf \047\\000%s\047 %s>\"$W/n/%09d\"\n", plain ? "%s" : octal(h), plain ? "\047" t "\047 " : "", NR >(w "/leaves")
      print "-" >(w "/order")
      if (!header(t)) { bad("Entry " seq " is not a valid header."); next }
      if (SEQ + 0 > seq + gap) { bad("Entries " seq + gap " to " SEQ - 1 " are missing."); gap = SEQ - seq }
      else if (SEQ + 0 < seq + gap) bad("Entry " seq + gap " is numbered " SEQ ".")
      print seq, COMMIT, ID >(w "/commits")
      if (TYPE == "entry.erased/1") print OBJECT >(w "/erased")
    }' >>"$W/bad" || return 1
  made "$W/leaves" >"$W/hashes"
  awk -v f="$W/hashes" '$0 == "-" { getline <f } { print }' "$W/order" >"$W/level"
  count=$(awk 'END { print NR }' "$W/order")
  [ "$count" = "$SIZE" ] && [ "$(tree)" = "$ROOT" ] || bad $e "It does not have the size and root that were signed."
}

bodies() {
  s=data/bodies/salts.txt
  : >"$W/salts"; : >"$W/macs"; : >"$W/todo"
  if [ -f $s ]; then
    ! is_bad $s || return 1
    lines $s | awk '{ ok = $0 ~ /^(0|[1-9][0-9]*) [0-9a-f]+$/ && length($1) < 16 && length($2) == 64 && (NR == 1 || $1 + 0 > last) }
      !ok { exit 1 } { last = $1 + 0; print }' >"$W/salts" || { bad $s 'A line of it is not as it must be.'; return 1; }
  fi
  cp "$W/bad" "$W/before"
  awk -v w="$W" "$LIB$PATHS"'
    function pad(salt, by,  i, o, c) {
      o = ""
      for (i = 1; i < 128; i += 2) { c = i < 64 ? substr(salt, i, 2) : "00"; o = o X[by, c] }
      return o
    }
    function xor(a, b,  i, r) {
      r = 0
      for (i = 1; i < 256; i *= 2) if (int(a / i) % 2 != int(b / i) % 2) r += i
      return r
    }
    BEGIN { hexinit(); for (c in NUM) { X[54, c] = sprintf("\\%03o", xor(NUM[c], 54)); X[92, c] = sprintf("\\%03o", xor(NUM[c], 92)) } }
    f == "b" { split($0, x, "\t"); named[x[1]] = 1; next }
    f == "s" { salt[$1] = $2; next }
    f == "c" { commit[$1] = $2; id[$1] = $3; next }
    f == "e" { gone[$1] = 1; next }
    !/^data\/bodies\// || $0 == "data/bodies/salts.txt" { next }
    { here[$0] = 1 }
    $0 in named { next }
    { seq = $0; sub(/^data\/bodies\//, "", seq); ok = sub(/\.json$/, "", seq)
      if (!ok || seq !~ /^(0|[1-9][0-9]*)$/ || length(seq) > 15) bad($0, "It is not named after an entry.")
      else if (!(seq in salt)) bad($0, "Its salt is missing.")
      else if (!(seq in commit)) bad($0, "There is no header to prove it against.")
      else if (id[seq] in gone) bad($0, "The body of entry " seq " was erased and is here again.")
      else {
        printf "{ printf \047%s\047; cat %s; } >\"$W/n/%015d\"\n", pad(salt[seq], 54), $0, ++n >(w "/macs")
        print pad(salt[seq], 92), commit[seq], $0 >(w "/todo")
      } }
    END { for (q in salt) if (!(("data/bodies/" q ".json") in here)) { bad("data/bodies/salts.txt", "It has a salt of a body that is not here."); break } }
    ' f=b "$W/before" f=s "$W/salts" f=c "$W/commits" f=e "$W/erased" f=p "$W/files" >>"$W/bad"
  made "$W/macs" >"$W/hashes"
  awk -v f="$W/hashes" "$LIB"'BEGIN { hexinit() } { getline h <f
    printf "printf \047%s%s\047 >\"$W/n/%015d\"\n", $1, octal(h), NR }' "$W/todo" >"$W/outer"
  made "$W/outer" >"$W/hashes"
  awk -v f="$W/hashes" '{ getline h <f }
    h != $2 { print $3 "\tIts bytes are not the ones its entry commits to." }' "$W/todo" >>"$W/bad"
}

# Every released file must be named, by its digest, in a body that is proved.
released() {
  : >"$W/told"
  [ ! -s "$W/todo" ] || awk '{ print $3 }' "$W/todo" | xargs awk '{ while (match($0, /"[0-9a-f]+"/)) {
    if (RLENGTH == 66) print substr($0, RSTART + 1, 64)
    $0 = substr($0, RSTART + RLENGTH - 1) } }' >"$W/told"
  awk 'f == "t" { told[$1] = 1; next } f == "b" { split($0, x, "\t"); named[x[1]] = 1; next }
    $2 ~ /^data\/files\// && !($1 in told) && !($2 in named) { print $2 "\tNo proved body names this file." }
    ' f=t "$W/told" f=b "$W/bad" f=d "$W/digests" >"$W/unbound"
  cat "$W/unbound" >>"$W/bad"
}

package() {
  cd "$1" 2>/dev/null || stop "cannot enter $1"
  : >"$W/files"; paths
  known=; [ ! -f $L/log.vkey ] || is_bad $L/log.vkey || ! logkey || known=1
  sealed=; [ -z "$known" ] || [ ! -f seal.txt ] || is_bad seal.txt || [ ! -f $TAGS ] || is_bad $TAGS || ! seal || sealed=1
  manifests "$sealed"
  if [ -n "$known" ]; then
    grep "^$L/witnesses/.*\.vkey\$" "$W/files" >"$W/keys"
    while read -r f; do
      is_bad "$f" && continue
      k=$(keyfile "$f" 04) && [ -n "$k" ] && echo "$k" >>"$W/wits" || bad "$f" "It is not a witness's verifier key."
    done <"$W/keys"
    if [ -f $L/checkpoint ] && ! is_bad $L/checkpoint; then
      if ! checkpoint $L/checkpoint >"$W/why"; then bad $L/checkpoint "It does not hold: $(cat "$W/why")."
      elif [ -f $L/entries.txt ] && ! is_bad $L/entries.txt && entries && bodies && ! grep -q '^data/bodies/' "$W/bad"; then released; fi
    fi
  fi
  sort -u "$W/bad" | sed "s/^/BAD /; s/$TAB/: /" | tr '\001-\010\013-\037\177' '?'
  [ ! -s "$W/bad" ] || { echo "FAILED: see above."; return 1; }
  echo "OK: files $(awk 'END { print NR }' "$W/files"), entries $SIZE, bodies $(awk 'END { print NR }' "$W/todo"); all as sealed."
  echo "Log key: $(cat $L/log.vkey)"
  [ -n "$TRUST" ] || echo 'That is what the package says of itself: compare the key with one you have by another way.'
  while read -r name time; do echo "Cosigned by $(bin "$name") at $time seconds since 1970."; done <"$W/cosigned"
}

TRUST=
while getopts k:w: option; do
  k=$(key "$(printf %s "$OPTARG" | hexof)") || stop "not a verifier key: $OPTARG"
  case $option in k) TRUST=1; echo "$k" >>"$W/logs" ;; w) echo "$k" >>"$W/wits" ;; *) exit 2 ;; esac
done
shift $((OPTIND - 1))
case $#:${1-} in
  2:header) hexof "$2" | awk "$LIB"'BEGIN { hexinit() } { ok = header(text($0)) } END { exit !ok }' || exit 1 ;;
  4:commit) is_hash "$2" && is_hash "$3" && [ "$(openssl dgst -sha256 -mac HMAC -macopt "hexkey:$2" -r "$4" | cut -c1-64)" = "$3" ] || exit 1 ;;
  2:root) awk "$LIB"'BEGIN { hexinit() } { printf "printf \047\\000%s\047 >\"$W/n/%09d\"\n", octal($0), NR }' "$2" >"$W/leaves"
    made "$W/leaves" >"$W/level"; tree ;;
  2:key) key "$(printf %s "$2" | hexof)" || exit 1 ;;
  2:checkpoint) checkpoint "$2" || exit 1; echo "$SIZE $ROOT"; cat "$W/cosigned" ;;
  3:proof) proof "$2" "$3" || exit 1 ;;
  *:inclusion) [ $# -ge 5 ] || exit 2; shift; inclusion "$@" || exit 1 ;;
  *:consistency) [ $# -ge 5 ] || exit 2; shift; consistency "$@" || exit 1 ;;
  1:*) package "$1" || exit 1 ;;
  *) sed -n '2,/^set/s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
