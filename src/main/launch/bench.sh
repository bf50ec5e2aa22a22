# shellcheck shell=bash
# Builds the benchmarks beside the packaged application, and takes them, without the demo. Sourced after application.sh.

readonly bench=target/bench

take_benchmarks() {
  local path
  mkdir -p $bench/classes
  [ $bench/libraries -nt pom.xml ] ||
    maven -q dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=$bench/libraries
  path=$app/latchkey.jar:$(cat $bench/libraries)
  "$JAVA_HOME/bin/javac" -nowarn -proc:none -parameters -d $bench/classes -cp "$path" -sourcepath src/test/java \
    src/test/java/org/latchkey/bench/*.java src/test/java/org/latchkey/bench/inside/*.java
  unset SPRING_PROFILES_ACTIVE
  exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Dbench.application="$bench/classes:$app/latchkey.jar" \
    -cp "$bench/classes:src/test/resources:$path" org.latchkey.bench.Bench "$@"
}
