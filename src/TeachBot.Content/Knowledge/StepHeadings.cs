using TeachBot.Content.Reading;

namespace TeachBot.Content.Knowledge;

/// <summary>Reads numbered headings (手順1：…, STEP 2 …) as the steps of what their common heading names.</summary>
internal static class StepHeadings
{
    internal static void Build(List<Place> places, Dictionary<Section, SectionMeaning> meanings, KnowledgeDraft draft)
    {
        foreach (var place in places)
        {
            var steps = place.Section.Children.Where(child => meanings[child].Role == SectionRole.Step).ToList();
            if (steps.Count < 2)
            {
                continue;
            }

            var procedure = new Procedure(place.Section.Title, place.Section, []);
            foreach (var step in steps)
            {
                var fact = draft.Facts.In(step)[0];
                procedure.Steps.Add(
                    new ProcedureStep(
                        HeadingText.StepOf(step.Title)!.Value,
                        fact,
                        [.. draft.Facts.Below(step).Where(detail => detail != fact)]
                    )
                );
            }

            draft.Procedures.Add(procedure);
        }
    }
}
