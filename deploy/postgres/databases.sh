#!/usr/bin/env bash
# A database and its owner for each service, once, when the server's data folder is empty.
set -euo pipefail

for service in organisation_registry hrd_plans course_certification idps kpi_reporting; do
    password="${service^^}_PASSWORD"
    psql -v ON_ERROR_STOP=1 --username postgres -v service="$service" -v password="${!password}" <<'SQL'
create role :"service" login password :'password';
create database :"service" owner :"service";
revoke connect on database :"service" from public;
SQL
done
