#!/bin/sh
# Makes the key and the certificates of the test of https anew.
set -e
cd "$(dirname "$0")"
for name in localhost other; do
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 36500 \
        -subj /CN=localhost -addext subjectAltName=DNS:localhost -addext basicConstraints=CA:FALSE \
        -keyout "$name.key" -out "$name.pem" 2>/dev/null
done
rm other.key
