#pragma once
/// What is shown of one request, section by section: its facts, the three clocks, the course.
/// Thread: GUI.

#include "domain/workingcalendar.h"
#include "parts/statusmark.h"
#include "services/requestservice.h"

#include <QWidget>

namespace peiyu {

/// The state with its shape: ▲ 办理中, ▼ when its clock is late, ■ 已办结 …
StatusFace requestFace(const RequestFile &file);

/// The three clocks with words and due days; `today`: the day they were read on.
QWidget *clocksSection(const RequestFile &file, const WorkingCalendar &calendar, QDate today);
/// Kind, category, source, who asked, and what hangs on it.
QWidget *askedSection(const RequestFile &file);
/// What was answered and what the firm says; null while there is nothing.
QWidget *answerSection(const RequestFile &file);
/// 督办单; null while there is none.
QWidget *supervisionSection(const RequestFile &file, QDate today);
/// The steps, the newest first.
QWidget *stepsSection(const RequestFile &file);

} // namespace peiyu
