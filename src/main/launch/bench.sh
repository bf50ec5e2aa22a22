# shellcheck shell=bash
# Builds the benchmarks beside the packaged application, and takes them, without the demo. Sourced after application.sh.

readonly bench=target/bench

bench_sources() {
  { cat $stamp && find src/test/java/org/latchkey/bench src/test/java/org/latchkey/testing \
    src/test/resources/org/latchkey/bench -type f -exec cksum {} + | sort -k 3; } | cksum
}

# In a jar, as Java remembers nothing about loose classes; what it remembered about others goes with them.
build_bench_if_changed() {
  local now
  now=$(bench_sources)
  [ ! -f $bench/built-from ] || [ "$(cat $bench/built-from)" != "$now" ] || return 0
  rm -rf $bench
  mkdir -p $bench/classes
  maven -q dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=$bench/libraries
  "$JAVA_HOME/bin/javac" -nowarn -proc:none -parameters -d $bench/classes -sourcepath src/test/java \
    -cp "$app/latchkey.jar:$(cat $bench/libraries)" \
    src/test/java/org/latchkey/bench/*.java src/test/java/org/latchkey/bench/inside/*.java
  "$JAVA_HOME/bin/jar" --create --file $bench/bench.jar -C $bench/classes . -C src/test/resources org/latchkey/bench
  printf '%s\n' "$now" >$bench/built-from
}

take_benchmarks() {
  build_bench_if_changed
  unset SPRING_PROFILES_ACTIVE
  exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Dbench.application="$bench/bench.jar:$app/latchkey.jar" \
    -cp "$bench/bench.jar:$app/latchkey.jar:$(cat $bench/libraries)" org.latchkey.bench.Bench "$@"
}
