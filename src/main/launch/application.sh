# shellcheck shell=bash
# Builds the application when its sources changed, and starts it. Sourced after tools.sh.

readonly app=target/app stamp=target/app/built-from aot_cache=target/app/latchkey.aot
export SPRING_PROFILES_ACTIVE=${SPRING_PROFILES_ACTIVE:-demo} VAADIN_USAGE_STATS_ENABLED=false

sources() {
  find pom.xml .mvn src/main frontend processes -type f -exec cksum {} + 2>/dev/null | sort -k 3 | cksum
}

build_if_changed() {
  local now
  now=$(sources) || true
  [ ! -f $stamp ] || [ "$(cat $stamp)" != "$now" ] || return 0
  echo 'Building Latchkey; the first time this fetches its libraries and takes a few minutes.'
  rm -rf $app
  maven -q package -Dmaven.test.skip=true
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar target/latchkey.jar extract --destination $app
  printf '%s\n' "$now" >$stamp
}

# Starts once more in the background, on a database of its own: what Java 25 loads and links there, later starts find
# ready-made and take half the time. It waits for the first page, gives way to everybody, and ends with the application.
record_start() {
  local recording
  set -m
  trap exit INT TERM HUP
  sleep 20
  # shellcheck disable=SC2086 # names of variables
  unset ${!LATCHKEY_DB_@}
  LATCHKEY_DATA=$PWD/$app/recording nice -n 19 "$JAVA_HOME/bin/java" "$@" -XX:AOTCacheOutput=$aot_cache.new \
    -Dspring.context.exit=onRefresh -jar $app/latchkey.jar &
  recording=$!
  trap 'kill -KILL -- -$recording' EXIT
  while kill -0 $recording; do
    kill -0 $$ || exit
    sleep 1
  done
  rm -rf $app/recording
  wait $recording && mv $aot_cache.new $aot_cache
}

start_application() {
  local options=(-Dfile.encoding=UTF-8)
  [ "$SPRING_PROFILES_ACTIVE" != demo ] || options+=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1)
  if [ -f $aot_cache ]; then
    options+=("-XX:AOTCache=$aot_cache")
  elif [ "${jdk:?}" -ge 25 ]; then
    record_start "${options[@]}" >$app/recording.log 2>&1 </dev/null &
  fi
  # shellcheck disable=SC2086 # JAVA_OPTS holds several options
  exec "$JAVA_HOME/bin/java" "${options[@]}" ${JAVA_OPTS:-} -jar $app/latchkey.jar
}
