# The command line as a native binary, with the notes in content/, run by a user without rights.
#
#   docker build --build-arg SDK_IMAGE=<image> -t teachbot .
#   docker run --rm teachbot ask "ホスト型とは？"
#   docker run --rm -v "$PWD/my-notes:/app/content:ro" teachbot topics
#   docker run -v teachbot-data:/app/data -p 127.0.0.1:5080:5080 -e Playground__Key=<12 characters or more> teachbot serve --urls http://0.0.0.0:5080
#
# SDK_IMAGE      Microsoft's .NET 10 SDK image for Linux, by its full name (tag 10.0: Ubuntu 24.04). It has no default: its name
#                begins with the host that serves it, and which host or mirror that is, is for the builder to say.
# RUNTIME_IMAGE  Debian or Ubuntu, with a glibc no older than the SDK image's: the binary is linked against that one.
ARG SDK_IMAGE
ARG RUNTIME_IMAGE=ubuntu:24.04

FROM ${SDK_IMAGE} AS build
RUN apt-get update \
    && apt-get install -y --no-install-recommends clang zlib1g-dev \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY global.json .editorconfig Directory.Build.props Directory.Packages.props BannedSymbols.txt ./
COPY src/ src/
RUN dotnet publish src/TeachBot.Host -c Release --use-current-runtime -o /publish

FROM ${RUNTIME_IMAGE}
# ICU folds the spellings of Japanese; its package carries a version that differs from release to release.
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates tzdata '^libicu[0-9]+$' \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin teachbot
WORKDIR /app
COPY --from=build /publish/teachbot ./
COPY content/ content/
COPY config/ config/
RUN mkdir -m 700 data && chown 10001 data
VOLUME /app/data
USER 10001
# One arena of malloc instead of one a thread: little of ours is allocated there.
ENV PATH="/app:${PATH}" MALLOC_ARENA_MAX=1
# A command line has no port to ask: the container is healthy as long as it can read its notes.
HEALTHCHECK --interval=1m --timeout=10s CMD ["teachbot", "topics"]
ENTRYPOINT ["teachbot"]
CMD ["--help"]
