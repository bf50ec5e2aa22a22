# shellcheck shell=bash
# Asks Latchkey for something from the server itself: lays an order into the tray below the data, which only its owner
# can open, and shows the answer. Sourced after application.sh.

readonly tray=${LATCHKEY_DATA:?}/tray seconds_until_taken=${LATCHKEY_PATIENCE:-5}

# ask WORD [ARGUMENT…] [-- FILE…]: ends as the order ends.
ask() {
  umask 077
  [ -d "$tray" ] || make_tray
  order=$tray/$(date +%s)-$$
  write_order "$@"
  trap give_up INT TERM
  mv "$order.new" "$order.order"
  await_taken || start_for_it
  show_answer
}

make_tray() {
  mkdir -p "$tray"
  [ "$(id -u)" -ne 0 ] || chown "$(owner_of "$LATCHKEY_DATA")" "$tray"
}

write_order() {
  local number=0
  mkdir "$order.new" "$order.new/files"
  while [ $# -gt 0 ] && [ "$1" != -- ]; do
    printf '%s\n' "${1//$'\n'/ }" >>"$order.new/order"
    shift
  done
  shift || true
  for file in "$@"; do
    number=$((number + 1))
    cp -- "$file" "$order.new/files/$(printf '%02d' $number)-$(basename -- "$file")" || give_up
  done
  # Root may ask, whoever Latchkey runs as: it is to be able to read what root wrote.
  [ "$(id -u)" -ne 0 ] || chown -R "$(owner_of "$tray")" "$order.new"
}

owner_of() {
  stat -c %u "$1" 2>/dev/null || stat -f %u "$1"
}

await_taken() {
  local tries=$((seconds_until_taken * 5))
  until [ ! -d "$order.order" ]; do
    [ $((tries -= 1)) -gt 0 ] || return 1
    sleep 0.2
  done
}

# Nobody took the order: an application that is not running is started for it, reachable from this machine alone.
start_for_it() {
  echo 'Latchkey is not running on this data; starting it for this alone.'
  build_if_changed
  SERVER_ADDRESS=127.0.0.1 LATCHKEY_TRAY=once "$JAVA_HOME/bin/java" -Dfile.encoding=UTF-8 -XX:+UseSerialGC \
    -XX:TieredStopAtLevel=1 -jar $app/latchkey.jar >"$order.log" 2>&1 &
  started=$!
  until [ -f "$order.taken/done" ]; do
    if ! kill -0 $started 2>/dev/null; then
      tail -n 20 "$order.log" >&2
      echo 'Latchkey did not start, and the order was withdrawn.' >&2
      give_up
    fi
    show_lines
    sleep 0.5
  done
  wait $started || true
}

show_answer() {
  until [ -f "$order.taken/done" ]; do
    show_lines
    sleep 0.2
  done
  show_lines
  local outcome
  outcome=$(cat "$order.taken/done")
  clear_away
  return "$outcome"
}

shown=0
show_lines() {
  local lines=0
  [ ! -f "$order.taken/answer" ] || lines=$(wc -l <"$order.taken/answer")
  [ "$lines" -eq $shown ] || sed -n "$((shown + 1)),${lines}p" "$order.taken/answer"
  shown=$((lines))
}

# Withdraws the order, unless somebody is at it already.
give_up() {
  [ ! -d "$order.taken" ] || echo 'Latchkey is at it already, and goes on without you.' >&2
  clear_away
  exit 1
}

clear_away() {
  rm -rf "$order.new" "$order.order" "$order.taken" "$order.log"
}
