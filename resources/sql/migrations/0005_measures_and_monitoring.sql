-- description: 一策 with its measures, monthly and quarterly figures, handovers, settings of the office
-- min_reader: 5
-- changes_rows: measure_step
--
-- 措施 of a firm's 一策. `item` is a task, target or money rule of a plan (natural id or UUID),
-- `basis` its words as they are printed. Who does it: `specialist`, a listed person, else `owner`.
-- state open | doing | done | dropped. A measure with a `figure` is done when the firm's figure of
-- `figure_period` (a year, 2026-03 or 2026-Q1) reaches `threshold` by `comparator` ge | le;
-- `by_figure`: that is how it was closed. `changed_on`: the day it was last changed by hand.
CREATE TABLE measure_step (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    measure {{text}} NOT NULL REFERENCES measure (id),
    enterprise {{text}} NOT NULL REFERENCES enterprise (id),
    position {{int}} NOT NULL DEFAULT 0,
    content {{text}} NOT NULL,
    item {{text}} NOT NULL DEFAULT '',
    basis {{text}} NOT NULL DEFAULT '',
    specialist {{text}} NOT NULL DEFAULT '',
    owner {{text}} NOT NULL DEFAULT '',
    unit {{text}} NOT NULL DEFAULT '',
    due {{text}} NOT NULL DEFAULT '',
    state {{text}} NOT NULL DEFAULT 'open',
    figure {{text}} NOT NULL DEFAULT '',
    figure_period {{text}} NOT NULL DEFAULT '',
    comparator {{text}} NOT NULL DEFAULT '',
    threshold {{text}} NOT NULL DEFAULT '',
    evidence {{text}} NOT NULL DEFAULT '',
    ended_on {{text}} NOT NULL DEFAULT '',
    outcome {{text}} NOT NULL DEFAULT '',
    by_figure {{int}} NOT NULL DEFAULT 0,
    changed_on {{text}} NOT NULL DEFAULT '',
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX measure_step_enterprise ON measure_step (enterprise, state, due, deleted)
-- ;;
CREATE INDEX measure_step_measure ON measure_step (measure, position, deleted)
-- ;;
CREATE INDEX measure_step_open ON measure_step (due, specialist, enterprise)
    WHERE deleted = 0 AND state IN ('open', 'doing')
-- ;;
-- What was 下一步 of a 一策 is its first 措施. The person named in words is the listed one when the
-- name is exactly that of one.
INSERT INTO measure_step (id, measure, enterprise, content, specialist, owner, due)
SELECT 'step-' || x.id, x.id, x.enterprise, x.next_step, x.person,
    CASE WHEN x.person = '' THEN x.owner ELSE '' END, x.due
FROM (
    SELECT m.id, m.enterprise, m.next_step, m.owner, m.due, CASE WHEN (
        SELECT COUNT(*) FROM specialist s WHERE s.deleted = 0 AND s.name = m.owner
    ) = 1 THEN (
        SELECT MIN(s.id) FROM specialist s WHERE s.deleted = 0 AND s.name = m.owner
    ) ELSE '' END AS person
    FROM measure m WHERE m.deleted = 0 AND m.next_step <> ''
) x
-- ;;
ALTER TABLE measure DROP COLUMN next_step
-- ;;
ALTER TABLE measure DROP COLUMN owner
-- ;;
ALTER TABLE measure DROP COLUMN due
-- ;;
-- The day it was last changed by hand; with set_on and the days of its measures and versions it says
-- how old a 一策 is.
ALTER TABLE measure ADD COLUMN changed_on {{text}} NOT NULL DEFAULT ''
-- ;;
-- A 一策 as it was agreed: its content as JSON, and the firm's confirmation of it.
CREATE TABLE measure_version (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    measure {{text}} NOT NULL REFERENCES measure (id),
    enterprise {{text}} NOT NULL REFERENCES enterprise (id),
    number {{int}} NOT NULL,
    made_on {{text}} NOT NULL,
    made_by {{text}} NOT NULL DEFAULT '',
    reason {{text}} NOT NULL DEFAULT '',
    content {{text}} NOT NULL,
    confirmed_on {{text}} NOT NULL DEFAULT '',
    confirmed_by {{text}} NOT NULL DEFAULT '',
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX measure_version_measure ON measure_version (measure, number, deleted)
-- ;;
CREATE INDEX measure_version_enterprise ON measure_version (enterprise, deleted)
-- ;;
-- The office's own template of a tier: its rows take the place of the shipped ones. `days` after
-- the plan is made; figure, comparator and threshold as in measure_step.
CREATE TABLE measure_template (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    district {{text}} NOT NULL DEFAULT '',
    tier {{text}} NOT NULL,
    position {{int}} NOT NULL DEFAULT 0,
    content {{text}} NOT NULL,
    basis {{text}} NOT NULL DEFAULT '',
    unit {{text}} NOT NULL DEFAULT '',
    days {{int}} NOT NULL DEFAULT 0,
    figure {{text}} NOT NULL DEFAULT '',
    comparator {{text}} NOT NULL DEFAULT '',
    threshold {{text}} NOT NULL DEFAULT '',
    {{business}}
) {{strict}}
-- ;;
-- 运行监测: what a firm reported for a month (2026-03) or a quarter (2026-Q1), of that period alone
-- (当期, not 累计). Exact decimals in text as in yearly_figure; '' is not there, which is not zero.
CREATE TABLE period_figure (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    enterprise {{text}} NOT NULL REFERENCES enterprise (id),
    period {{text}} NOT NULL,
    source {{text}} NOT NULL DEFAULT '',
    output_value {{text}} NOT NULL DEFAULT '',
    revenue {{text}} NOT NULL DEFAULT '',
    electricity {{text}} NOT NULL DEFAULT '',
    employees {{text}} NOT NULL DEFAULT '',
    taxable_revenue {{text}} NOT NULL DEFAULT '',
    orders {{text}} NOT NULL DEFAULT '',
    rd_expense {{text}} NOT NULL DEFAULT '',
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX period_figure_enterprise ON period_figure (enterprise, period, deleted)
-- ;;
CREATE INDEX period_figure_period ON period_figure (period, enterprise, deleted)
-- ;;
-- What an office sets otherwise than 本系统默认; district '' : every district.
CREATE TABLE office_setting (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    district {{text}} NOT NULL DEFAULT '',
    name {{text}} NOT NULL,
    value {{text}} NOT NULL,
    source {{text}} NOT NULL DEFAULT '',
    {{business}}
) {{strict}}
-- ;;
-- 交接 of firms and of what is open for them, from one person to another: `content` holds the sheet
-- as it was handed over (JSON). kind transfer | leaving.
CREATE TABLE handover (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    from_specialist {{text}} NOT NULL DEFAULT '',
    to_specialist {{text}} NOT NULL DEFAULT '',
    kind {{text}} NOT NULL DEFAULT 'transfer',
    on_date {{text}} NOT NULL,
    reason {{text}} NOT NULL DEFAULT '',
    content {{text}} NOT NULL,
    handed_on {{text}} NOT NULL DEFAULT '',
    received_on {{text}} NOT NULL DEFAULT '',
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX handover_from ON handover (from_specialist, on_date, deleted)
-- ;;
CREATE INDEX handover_to ON handover (to_specialist, on_date, deleted)
-- ;;
-- The stream of a firm asks for its 督办单.
CREATE INDEX supervision_enterprise ON supervision (enterprise) WHERE enterprise <> ''
-- ;;
-- What an account typed into a form and did not save yet: of this base alone, not logged.
CREATE TABLE draft (
    owner {{text}} NOT NULL,
    form {{text}} NOT NULL,
    content {{text}} NOT NULL,
    kept_at {{text}} NOT NULL,
    PRIMARY KEY (owner, form)
) {{strict}}
