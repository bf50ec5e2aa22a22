# shellcheck shell=bash
# Builds the application when its sources changed, and starts it. Sourced after tools.sh.

readonly app=target/app stamp=target/app/.built-from

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

start_application() {
  export SPRING_PROFILES_ACTIVE=${SPRING_PROFILES_ACTIVE:-demo} VAADIN_USAGE_STATS_ENABLED=false
  local options=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto)
  # shellcheck disable=SC2086 # JAVA_OPTS holds several options
  exec "$JAVA_HOME/bin/java" "${options[@]}" ${JAVA_OPTS:-} -jar $app/latchkey.jar
}
