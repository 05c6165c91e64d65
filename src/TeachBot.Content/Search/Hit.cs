namespace TeachBot.Content.Search;

/// <summary>A passage that may answer a question.</summary>
/// <param name="Passage">Its number: the place in the list that the index was built from.</param>
/// <param name="Score">What ranks it against the other hits of the same question; says nothing across questions.</param>
/// <param name="Confidence">How likely the notes answer the question here, 0 to 1; means the same whatever the size of the index.</param>
/// <param name="BestSentence">The sentence that says most of what is asked, in <see cref="Search.Passage.Text"/>.</param>
public readonly record struct Hit(int Passage, double Score, double Confidence, Range BestSentence);
