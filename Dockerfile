FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp -DskipTests package


FROM eclipse-temurin:25-jre AS service
WORKDIR /app
USER 10001:10001
ENV QUARKUS_HTTP_HOST=0.0.0.0
# The image has neither curl nor wget.
HEALTHCHECK --interval=3s --timeout=3s --start-period=60s --retries=3 CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/$PORT && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && read -r status <&3 && [[ $status == *' 200 '* ]]"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=50", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-jar", "quarkus-run.jar"]


FROM service AS timeline-service
ENV PORT=8080
EXPOSE 8080
COPY --from=build /build/timeline-service/target/quarkus-app .


FROM service AS extractor-service
ENV PORT=8081
EXPOSE 8081
COPY --from=build /build/extractor-service/target/quarkus-app .


FROM eclipse-temurin:25-jre AS samples
WORKDIR /app
USER 10001:10001
# Of the launcher only what hands in the samples: its embedded database stays behind.
COPY --from=build /build/launcher/target/lib/jackson-*.jar /build/launcher/target/launcher.jar ./
ENTRYPOINT ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m", "-cp", "*", "org.eventtimeline.launcher.Samples"]
