/* The limit: JU's weekly settlement as one plain pass in C, the same job as core/settling.py.
 * Orders are sorted by closing time. Each cell is one copier in one window, window after window. */
#include <stdint.h>
#include <stdlib.h>

typedef struct {
    int64_t net;
    __int128 product;
    int32_t closed;
    int32_t open;
} cell;

/* Writes the due of every (window, copier) into `due` (windows x copiers) and returns how many
 * settlements and postponements there were. */
int64_t settle(int64_t orders, int64_t copiers, int64_t windows, int64_t first_opens_at,
               int64_t period, const int32_t *copier, const int64_t *opened_at,
               const int64_t *closed_at, const int64_t *realized_pnl, const int64_t *trading_fee,
               const int64_t *funding_fee, const int32_t *ratio, int64_t *due) {
    cell *cells = calloc((size_t)(copiers * windows), sizeof(cell));
    for (int64_t i = 0; i < orders; i++) {
        int64_t closes = (closed_at[i] - first_opens_at) / period;
        int64_t opens = opened_at[i] < first_opens_at ? 0 : (opened_at[i] - first_opens_at) / period;
        int64_t net = realized_pnl[i] - trading_fee[i] + funding_fee[i];
        cell *c = &cells[closes * copiers + copier[i]];
        c->net += net;
        c->product += (__int128)net * ratio[i];
        c->closed++;
        if (opens < closes) {
            cells[opens * copiers + copier[i]].open++;
            c->open--;
        }
    }
    int64_t rows = 0;
    cell *carried = calloc((size_t)copiers, sizeof(cell));
    for (int64_t w = 0; w < windows; w++) {
        for (int64_t g = 0; g < copiers; g++) {
            cell *c = &cells[w * copiers + g], *k = &carried[g];
            k->net += c->net;
            k->product += c->product;
            k->closed += c->closed;
            k->open += c->open;
            if (!k->closed) {
                continue;
            }
            rows++;
            if (k->open) {
                continue;
            }
            due[w * copiers + g] = k->net > 0 && k->product > 0 ? (int64_t)(k->product / 1000000) : 0;
            k->net = 0;
            k->product = 0;
            k->closed = 0;
        }
    }
    free(carried);
    free(cells);
    return rows;
}
