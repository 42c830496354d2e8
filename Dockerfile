FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY .mvn/ .mvn/
COPY mvnw pom.xml ./
COPY src/main/ src/main/
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw -B -ntp -Dmaven.test.skip=true package \
    && cp target/wegwijs-*.jar wegwijs.jar \
    && java -Djarmode=tools -jar wegwijs.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
WORKDIR /wegwijs
# What changes least comes first, so that a new version is a small download.
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
COPY content/ content/
ENV SPRING_PROFILES_ACTIVE=production
USER 10001:10001
EXPOSE 8080
# Ready once the content is loaded. The image brings bash for certain, and nothing else that speaks HTTP.
HEALTHCHECK --interval=10s --timeout=3s --start-period=90s --start-interval=2s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /readyz HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-XX:MaxRAMPercentage=70", "-jar", "wegwijs.jar"]
