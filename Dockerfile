FROM node:20-slim AS page
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
# In production only the operations written in these documents are answered.
RUN npx tsx scripts/build.ts && mkdir documents && find web -name '*.graphql' -exec cp --parents {} documents/ \;

FROM node:20-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force

FROM node:20-slim
ENV NODE_ENV=production ALAQA_HOST=0.0.0.0 PORT=4000 ALAQA_DATA=/data
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY --from=page /app/dist ./dist
COPY --from=page /app/documents ./
COPY package.json package-lock.json tsconfig.json vite.config.ts ./
COPY cypher ./cypher
COPY server ./server
COPY web ./web
COPY typesetting ./typesetting
COPY seed ./seed
COPY docker/healthcheck.mjs ./docker/healthcheck.mjs
# A new named volume takes the owner of the folder that it covers.
RUN install -d -o node -g node -m 700 /data
VOLUME /data
USER node
EXPOSE 4000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 CMD ["node", "docker/healthcheck.mjs"]
CMD ["node", "--import", "tsx", "server/main.ts"]
