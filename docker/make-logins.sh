#!/bin/sh
# Runs once, on an empty database folder: the owner of the tables, and the login of the apis, which owns nothing.
set -eu
psql -v ON_ERROR_STOP=1 -v owner="$WUSHE_OWNER_PASSWORD" -v app="$WUSHE_APP_PASSWORD" --username postgres <<'SQL'
create role wushe_owner login password :'owner';
create role wushe_app login password :'app';
create database wushe owner wushe_owner encoding 'UTF8' lc_collate 'C' lc_ctype 'C.UTF-8' template template0;
SQL
