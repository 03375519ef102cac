-- description: working days, planned visits and promises, requests with their clocks
-- min_reader: 1
-- changes_rows: planned_visit
--
-- A day is kept as an ISO date, '' when there is none. Whatever names a person of the office names
-- `specialist`; whatever names an office keeps its words, as plans do.

-- What the office changes of the shipped calendar: kind off | work | weekday (as the week has it).
CREATE TABLE calendar_day (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    on_date {{text}} NOT NULL,
    kind {{text}} NOT NULL,
    name {{text}} NOT NULL DEFAULT '',
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX calendar_day_date ON calendar_day (on_date, deleted)
-- ;;
-- A year whose notice of holidays the office has entered; other years beyond the shipped are 暂估.
CREATE TABLE calendar_year (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    year {{int}} NOT NULL,
    notice {{text}} NOT NULL DEFAULT '',
    {{business}}
) {{strict}}
-- ;;
-- 走访台账. `unit` is another office that went ('' our own); visits of one 座谈 share `meeting`.
ALTER TABLE visit ADD COLUMN unit {{text}} NOT NULL DEFAULT ''
-- ;;
ALTER TABLE visit ADD COLUMN visitors {{text}} NOT NULL DEFAULT ''
-- ;;
ALTER TABLE visit ADD COLUMN led_by {{text}} NOT NULL DEFAULT ''
-- ;;
ALTER TABLE visit ADD COLUMN purpose {{text}} NOT NULL DEFAULT ''
-- ;;
ALTER TABLE visit ADD COLUMN operations {{text}} NOT NULL DEFAULT ''
-- ;;
ALTER TABLE visit ADD COLUMN policies {{text}} NOT NULL DEFAULT ''
-- ;;
ALTER TABLE visit ADD COLUMN willingness {{text}} NOT NULL DEFAULT ''
-- ;;
ALTER TABLE visit ADD COLUMN difficulties {{text}} NOT NULL DEFAULT ''
-- ;;
ALTER TABLE visit ADD COLUMN outcome {{text}} NOT NULL DEFAULT ''
-- ;;
ALTER TABLE visit ADD COLUMN state {{text}} NOT NULL DEFAULT 'confirmed'
-- ;;
ALTER TABLE visit ADD COLUMN meeting {{text}} NOT NULL DEFAULT ''
-- ;;
-- The looks into visits of one firm are answered by the index alone, as before.
DROP INDEX visit_enterprise
-- ;;
CREATE INDEX visit_enterprise ON visit (enterprise, on_date, kind, unit, state, deleted)
-- ;;
CREATE INDEX visit_meeting ON visit (meeting) WHERE meeting <> ''
-- ;;
-- A visit that is to be made: state open | done | cancelled. `origin` is the visit that promised
-- it, `visit` the one that made it.
CREATE TABLE planned_visit (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    enterprise {{text}} NOT NULL REFERENCES enterprise (id),
    specialist {{text}} NOT NULL DEFAULT '',
    unit {{text}} NOT NULL DEFAULT '',
    on_date {{text}} NOT NULL,
    at_time {{text}} NOT NULL DEFAULT '',
    kind {{text}} NOT NULL,
    purpose {{text}} NOT NULL DEFAULT '',
    state {{text}} NOT NULL DEFAULT 'open',
    reason {{text}} NOT NULL DEFAULT '',
    origin {{text}} NOT NULL DEFAULT '',
    visit {{text}} NOT NULL DEFAULT '',
    moved {{int}} NOT NULL DEFAULT 0,
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX planned_visit_enterprise ON planned_visit (enterprise, state, on_date, deleted)
-- ;;
CREATE INDEX planned_visit_open ON planned_visit (on_date, specialist, enterprise)
    WHERE deleted = 0 AND state = 'open'
-- ;;
-- A firm that need not be visited for a while (停产检修, 企业要求 …), half-open.
CREATE TABLE visit_exemption (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    enterprise {{text}} NOT NULL REFERENCES enterprise (id),
    from_date {{text}} NOT NULL,
    until_date {{text}} NOT NULL DEFAULT '9999-12-31',
    reason {{text}} NOT NULL,
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX visit_exemption_enterprise ON visit_exemption (enterprise, from_date, until_date, deleted)
-- ;;
-- How often firms of a tier are visited; months 0: not at all. district '' : every district.
CREATE TABLE visit_cadence (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    district {{text}} NOT NULL DEFAULT '',
    tier {{text}} NOT NULL,
    months {{int}} NOT NULL,
    kinds {{text}} NOT NULL,
    source {{text}} NOT NULL DEFAULT '',
    {{business}}
) {{strict}}
-- ;;
-- 承诺事项: what we said we would do for a firm, and by when. state open | kept | dropped.
CREATE TABLE promise (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    enterprise {{text}} NOT NULL REFERENCES enterprise (id),
    visit {{text}} NOT NULL DEFAULT '',
    specialist {{text}} NOT NULL DEFAULT '',
    content {{text}} NOT NULL,
    made_on {{text}} NOT NULL,
    due {{text}} NOT NULL DEFAULT '',
    state {{text}} NOT NULL DEFAULT 'open',
    ended_on {{text}} NOT NULL DEFAULT '',
    outcome {{text}} NOT NULL DEFAULT '',
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX promise_enterprise ON promise (enterprise, deleted)
-- ;;
CREATE INDEX promise_open ON promise (due, specialist, enterprise) WHERE deleted = 0 AND state = 'open'
-- ;;
-- 诉求类别 beside or instead of the shipped ones: a row with a shipped id replaces it.
CREATE TABLE request_category (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    name {{text}} NOT NULL,
    kind {{text}} NOT NULL DEFAULT 'general',
    active {{bool}} NOT NULL DEFAULT 1,
    {{business}}
) {{strict}}
-- ;;
-- 办理时限 in working days of one kind of request; district '' : every district.
CREATE TABLE clock_limit (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    district {{text}} NOT NULL DEFAULT '',
    kind {{text}} NOT NULL,
    sign_days {{int}} NOT NULL,
    answer_days {{int}} NOT NULL,
    close_days {{int}} NOT NULL,
    source {{text}} NOT NULL DEFAULT '',
    {{business}}
) {{strict}}
-- ;;
-- One 诉求. What can be read from its steps and dispatches stands here too, so that the desk reads
-- one table: `state`, the units, the days of each stage, and the three due days with the one that
-- runs now (`clock`, `due`; '' while nothing runs). `extension_days` and the pauses outlive every
-- change of category, kind, unit or plan. `closed_figures` are the clocks as they stood at 办结,
-- with the calendar they were made with.
CREATE TABLE request (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    number {{text}} NOT NULL,
    enterprise {{text}} NOT NULL REFERENCES enterprise (id),
    district {{text}} NOT NULL DEFAULT '',
    visit {{text}} NOT NULL DEFAULT '',
    raised_by {{text}} NOT NULL DEFAULT '',
    phone {{text}} NOT NULL DEFAULT '',
    source {{text}} NOT NULL,
    received_on {{text}} NOT NULL,
    category {{text}} NOT NULL,
    kind {{text}} NOT NULL,
    title {{text}} NOT NULL,
    content {{text}} NOT NULL DEFAULT '',
    urgent {{bool}} NOT NULL DEFAULT 0,
    confidential {{bool}} NOT NULL DEFAULT 0,
    task {{text}} NOT NULL DEFAULT '',
    first_contact {{text}} NOT NULL DEFAULT '',
    specialist {{text}} NOT NULL DEFAULT '',
    state {{text}} NOT NULL,
    lead_unit {{text}} NOT NULL DEFAULT '',
    co_units {{text}} NOT NULL DEFAULT '',
    accepted_on {{text}} NOT NULL DEFAULT '',
    dispatched_on {{text}} NOT NULL DEFAULT '',
    signed_on {{text}} NOT NULL DEFAULT '',
    first_answered_on {{text}} NOT NULL DEFAULT '',
    answered_on {{text}} NOT NULL DEFAULT '',
    answer {{text}} NOT NULL DEFAULT '',
    result {{text}} NOT NULL DEFAULT '',
    reviewed_on {{text}} NOT NULL DEFAULT '',
    called_on {{text}} NOT NULL DEFAULT '',
    contacted {{bool}} NOT NULL DEFAULT 0,
    solved {{bool}} NOT NULL DEFAULT 0,
    satisfaction {{text}} NOT NULL DEFAULT '',
    opinion {{text}} NOT NULL DEFAULT '',
    closed_on {{text}} NOT NULL DEFAULT '',
    returns {{int}} NOT NULL DEFAULT 0,
    reopened {{int}} NOT NULL DEFAULT 0,
    reopened_on {{text}} NOT NULL DEFAULT '',
    extension_asked {{int}} NOT NULL DEFAULT 0,
    extension_days {{int}} NOT NULL DEFAULT 0,
    paused {{bool}} NOT NULL DEFAULT 0,
    sign_due {{text}} NOT NULL DEFAULT '',
    answer_due {{text}} NOT NULL DEFAULT '',
    close_due {{text}} NOT NULL DEFAULT '',
    clock {{text}} NOT NULL DEFAULT '',
    due {{text}} NOT NULL DEFAULT '',
    closed_figures {{text}} NOT NULL DEFAULT '',
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX request_number ON request (number)
-- ;;
CREATE INDEX request_state ON request (state, paused, due, deleted)
-- ;;
CREATE INDEX request_enterprise ON request (enterprise, state, deleted)
-- ;;
CREATE INDEX request_received ON request (received_on)
-- ;;
CREATE INDEX request_closed ON request (closed_on) WHERE closed_on <> ''
-- ;;
-- Open requests alone, for 今日 and the desk: most are closed.
CREATE INDEX request_open ON request (due, specialist, enterprise)
    WHERE deleted = 0 AND state <> 'closed' AND state <> 'declined'
-- ;;
-- 经过: what was done with a request, in order, and by whom.
CREATE TABLE request_step (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    request {{text}} NOT NULL REFERENCES request (id),
    position {{int}} NOT NULL DEFAULT 0,
    kind {{text}} NOT NULL,
    on_date {{text}} NOT NULL,
    at_time {{text}} NOT NULL DEFAULT '',
    person {{text}} NOT NULL DEFAULT '',
    unit {{text}} NOT NULL DEFAULT '',
    content {{text}} NOT NULL DEFAULT '',
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX request_step_request ON request_step (request, position)
-- ;;
-- Days that do not count: from ≤ d < until, whatever becomes of the request. `kind` asked: the
-- person's own pause; waiting: between a passed answer and its reopening.
CREATE TABLE request_pause (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    request {{text}} NOT NULL REFERENCES request (id),
    kind {{text}} NOT NULL DEFAULT 'asked',
    from_date {{text}} NOT NULL,
    until_date {{text}} NOT NULL DEFAULT '9999-12-31',
    reason {{text}} NOT NULL DEFAULT '',
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX request_pause_request ON request_pause (request, from_date)
-- ;;
-- 交办单: one unit's part in a request. Slips of one 批量交办 to one unit share `slip`.
CREATE TABLE dispatch (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    request {{text}} NOT NULL REFERENCES request (id),
    slip {{text}} NOT NULL DEFAULT '',
    unit {{text}} NOT NULL,
    role {{text}} NOT NULL,
    on_date {{text}} NOT NULL,
    signed_on {{text}} NOT NULL DEFAULT '',
    returned_on {{text}} NOT NULL DEFAULT '',
    reason {{text}} NOT NULL DEFAULT '',
    answered_on {{text}} NOT NULL DEFAULT '',
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX dispatch_request ON dispatch (request, on_date)
-- ;;
CREATE INDEX dispatch_slip ON dispatch (slip) WHERE slip <> ''
-- ;;
-- 督办单: to a unit or a person, mostly about a request.
CREATE TABLE supervision (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    number {{text}} NOT NULL,
    request {{text}} NOT NULL DEFAULT '',
    enterprise {{text}} NOT NULL DEFAULT '',
    unit {{text}} NOT NULL,
    content {{text}} NOT NULL,
    on_date {{text}} NOT NULL,
    due {{text}} NOT NULL,
    reply {{text}} NOT NULL DEFAULT '',
    replied_on {{text}} NOT NULL DEFAULT '',
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX supervision_request ON supervision (request)
-- ;;
CREATE INDEX supervision_open ON supervision (due) WHERE deleted = 0 AND replied_on = ''
-- ;;
-- 推迟: an account does not want to be reminded of something before a day.
CREATE TABLE snooze (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    account {{text}} NOT NULL,
    entity {{text}} NOT NULL,
    record {{text}} NOT NULL,
    until_date {{text}} NOT NULL,
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX snooze_account ON snooze (account, until_date)
-- ;;
-- What the last visit to a firm promised is its planned visit from now on. The id follows from the
-- visit's, so that two copies of one base make the same record of it.
INSERT INTO planned_visit (id, enterprise, specialist, on_date, kind, origin)
SELECT 'next-' || v.id, v.enterprise, v.specialist, v.next_date, v.kind, v.id
FROM visit v
WHERE v.deleted = 0 AND v.next_date <> '' AND NOT EXISTS (
    SELECT 1 FROM visit later WHERE later.enterprise = v.enterprise AND later.deleted = 0
    AND (later.on_date > v.on_date OR (later.on_date = v.on_date AND later.no > v.no)))
