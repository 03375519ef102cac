#pragma once
// One function per row of the list of measures; each prints its lines.

namespace peiyu {

void measureImport(int firms);
void measureFind(int firms);
void measureList(int firms);
void measureBoard(int firms);
void measureStart(int firms);
void measureSave(int firms);
void measureCorrectness(int firms);
void measureToday(int firms);
void measureMonitoring(int firms);

} // namespace peiyu
