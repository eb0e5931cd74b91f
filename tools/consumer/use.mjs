// A user's program that imports every package by name, for check-install.ts.
import { ok } from 'node:assert/strict';
import * as api from '@flotilla/api';
import * as cli from '@flotilla/cli';
import * as core from '@flotilla/core';
import * as flotilla from 'flotilla';

for (const library of [api, cli, core, flotilla]) ok(Object.keys(library).length > 0);
ok(api.quantityMilliValue(api.parseQuantity('1500m')) === 1500);
ok(flotilla.schedule === core.schedule);
